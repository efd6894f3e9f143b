package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.Authority;
import cn.mingfa.platform.administration.Reform;
import cn.mingfa.platform.administration.Reorganisation;
import cn.mingfa.platform.administration.Reorganisations;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering a reorganisation: rename, move, merge, split, end; and taking one back. */
@Controller
class ReformController {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("rename", "更名");
        KINDS.put("move", "调整上级");
        KINDS.put("merge", "并入");
        KINDS.put("split", "分设");
        KINDS.put("end", "撤销");
    }

    private final Users users;
    private final Units units;
    private final Trees trees;
    private final Reorganisations reorganisations;
    private final Authority authority;
    private final Desk desk;

    ReformController(
            Users users, Units units, Trees trees, Reorganisations reorganisations, Authority authority, Desk desk) {
        this.users = users;
        this.units = units;
        this.trees = trees;
        this.reorganisations = reorganisations;
        this.authority = authority;
        this.desk = desk;
    }

    /** Something that is to be assigned to a part, with how many matters hang on it. */
    public record Share(String field, String name, String words) {}

    @GetMapping("/organisation/units/{id}/{kind:rename|move|merge|split|end}")
    String form(@PathVariable UUID id, @PathVariable String kind, Model model) {
        User user = users.current();
        Unit unit = units.unit(id);
        if (!authority.administers(user, id)) {
            throw new NotFound("“" + unit.name() + "”的变更由该单位或者上级单位的管理员办理。");
        }
        LocalDate today = desk.today();
        model.addAttribute("unit", unit);
        model.addAttribute("kind", kind);
        model.addAttribute("title", KINDS.get(kind));
        model.addAttribute("kinds", KINDS);
        model.addAttribute("unitKinds", UnitKind.values());
        model.addAttribute("today", today.toString());
        model.addAttribute(
                "others",
                units.all().stream()
                        .filter(other -> other.existsOn(today) && !other.id().equals(id))
                        .filter(other -> authority.administers(user, other.id()))
                        .toList());
        List<Transfers.Open> open = reorganisations.openOf(id, user);
        model.addAttribute("open", open);
        model.addAttribute(
                "parts", IntStream.rangeClosed(1, ReformForm.MOST_PARTS).boxed().toList());
        model.addAttribute("types", shares(open, "type-", Transfers.Open::type, one -> desk.typeTitle(one.type())));
        model.addAttribute(
                "handlers", shares(open, "handler-", one -> one.holder().toString(), Transfers.Open::holderName));
        model.addAttribute(
                "singles",
                open.stream()
                        .map(one -> new Share("matter-" + one.id(), one.number(), one.title()))
                        .toList());
        model.addAttribute(
                "people",
                trees.holders(id, today).stream()
                        .map(holder -> new Share("person-" + holder.person(), holder.name(), holder.title()))
                        .distinct()
                        .toList());
        if (!model.containsAttribute(Attempts.SENT)) {
            model.addAttribute(Attempts.SENT, Sent.nothing());
        }
        return "reform";
    }

    private static List<Share> shares(
            List<Transfers.Open> open,
            String prefix,
            java.util.function.Function<Transfers.Open, String> key,
            java.util.function.Function<Transfers.Open, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Transfers.Open one : open) {
            names.putIfAbsent(key.apply(one), name.apply(one));
            counts.merge(key.apply(one), 1, Integer::sum);
        }
        return names.entrySet().stream()
                .map(entry -> new Share(prefix + entry.getKey(), entry.getValue(), counts.get(entry.getKey()) + "件"))
                .toList();
    }

    @PostMapping("/organisation/units/{id}/{kind:rename|move|merge|split|end}")
    String enter(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam @Nullable MultipartFile file,
            RedirectAttributes back) {
        Sent sent = new Sent(fields);
        return Attempts.of(
                () -> {
                    LocalDate on = sent.day("on", "生效日期", desk.today());
                    Reform reform = new ReformForm(sent, units.unit(id)).read(kind);
                    reorganisations.enter(reform, on, paper(sent, file), users.current());
                    return on.isAfter(desk.today()) ? "已登记，" + Days.full(on) + "生效。在那以前可以撤回。" : "已生效，未办结的事项和人员已一并转好。";
                },
                "/organisation#changes",
                "/organisation/units/" + id + "/" + kind,
                sent,
                back);
    }

    private static Reorganisations.Paper paper(Sent sent, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return new Reorganisations.Paper(sent.of("document"), Optional.empty(), null);
        }
        if (file.getSize() > 10 * 1024 * 1024) {
            throw new AdministrationRefusal("机构改革文件超过10兆，请压缩后再上传。");
        }
        try {
            return new Reorganisations.Paper(
                    sent.of("document"), Optional.ofNullable(file.getOriginalFilename()), file.getBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @PostMapping("/organisation/changes/{id}/withdraw")
    String withdraw(@PathVariable UUID id, RedirectAttributes back) {
        return Attempts.of(
                () -> {
                    reorganisations.withdraw(id, users.current());
                    return "已撤回，一切照旧。";
                },
                "/organisation#changes",
                "/organisation#changes",
                Sent.nothing(),
                back);
    }

    /** The document a reorganisation rests on. */
    @GetMapping("/organisation/changes/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        User user = users.current();
        Reorganisation found = reorganisations.find(id);
        if (found.units().stream().noneMatch(unit -> trees.sees(user, unit))) {
            throw new NotFound("没有这份文件，或者您不能查看它。");
        }
        return Download.named(found.fileName().orElse("文件"), MediaType.APPLICATION_OCTET_STREAM)
                .body(reorganisations.file(id).orElseThrow(() -> new NotFound("这项变更没有上传文件。")));
    }
}
