package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.Authority;
import cn.mingfa.platform.administration.importing.StaffCheck;
import cn.mingfa.platform.administration.importing.StaffImports;
import cn.mingfa.platform.administration.importing.StaffSheet;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.workbook.FileSurvey;
import cn.mingfa.workbook.LedgerTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing in a list of people (导入人员名单): template, dry run, taking over. */
@Controller
class StaffController {

    static final String PLACE = "/organisation/import";

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int SHOWN = 200;

    private final Users users;
    private final StaffImports imports;
    private final HeldFiles files;
    private final Mappings mappings;
    private final Authority authority;
    private final Desk desk;

    StaffController(
            Users users, StaffImports imports, HeldFiles files, Mappings mappings, Authority authority, Desk desk) {
        this.users = users;
        this.imports = imports;
        this.files = files;
        this.mappings = mappings;
        this.authority = authority;
        this.desk = desk;
    }

    @GetMapping(PLACE)
    String choose(Model model) {
        User user = administrator();
        model.addAttribute(
                "mappings",
                mappings.of(user.unit().id()).stream()
                        .filter(saved -> saved.type().equals(StaffSheet.KEY))
                        .toList());
        return "staff";
    }

    /** The workbook to fill in. */
    @GetMapping(PLACE + "/template.xlsx")
    ResponseEntity<StreamingResponseBody> template() {
        List<String> units = imports.unitNames(administrator());
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename("人员名单模板.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(out -> LedgerTemplate.write(
                        List.of(StaffSheet.type()), units, desk.today().getYear(), out));
    }

    @PostMapping(PLACE)
    String upload(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String join, RedirectAttributes back)
            throws IOException {
        User user = administrator();
        if (file.isEmpty()) {
            back.addFlashAttribute(Attempts.PROBLEMS, List.of("没有选择文件，或者文件是空的。请选好 .xlsx 或者 .csv 文件再检查。"));
            return "redirect:" + PLACE;
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("人员名单.xlsx");
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        Path copy = Files.createTempFile("mingfa-people", csv ? ".csv" : ".xlsx");
        try {
            file.transferTo(copy);
            Optional<FileSurvey> survey = FileSurvey.of(copy, name);
            boolean known = survey.filter(found -> StaffSheet.isPlain(found)
                            || mappings.find(StaffSheet.KEY, user.unit().id(), found.header())
                                    .isPresent())
                    .isPresent();
            UUID held = files.hold(StaffSheet.KEY, user.unit().id(), name, copy, user)
                    .id();
            boolean toJoin = survey.isPresent() && (!known || !join.isEmpty());
            return "redirect:" + PLACE + "/" + held + (toJoin ? "/columns" : "");
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @GetMapping(PLACE + "/{held:[0-9a-f-]{36}}")
    String check(@PathVariable UUID held, Model model) {
        User user = administrator();
        StaffCheck check = imports.check(held, user);
        model.addAttribute("check", check);
        model.addAttribute(
                "shown",
                check.problems().subList(0, Math.min(SHOWN, check.problems().size())));
        model.addAttribute(
                "wrongRows", check.wrongRows().stream().map(String::valueOf).collect(Collectors.joining(",")));
        HeldFiles.Held file = files.held(held, user);
        model.addAttribute(
                "mapping",
                mappings.find(StaffSheet.KEY, file.unit(), file.file(), file.fileName())
                        .map(Mappings.Saved::name)
                        .orElse(""));
        return "staffcheck";
    }

    @PostMapping(PLACE + "/{held:[0-9a-f-]{36}}")
    String run(
            @PathVariable UUID held,
            @RequestParam(defaultValue = "") String leaveOut,
            @RequestParam(defaultValue = "") String wrongRows,
            RedirectAttributes back) {
        User user = administrator();
        Set<Integer> rows = leaveOut.isEmpty() ? Set.of() : rows(wrongRows);
        StaffImports.Taken[] taken = new StaffImports.Taken[1];
        String to = Attempts.of(
                () -> {
                    taken[0] = imports.run(held, rows, user);
                    return "已导入：新增 %d 人，任职 %d 个岗位，开设账号 %d 个。"
                            .formatted(taken[0].persons(), taken[0].posts(), taken[0].accounts());
                },
                "/organisation",
                PLACE + "/" + held,
                Sent.nothing(),
                back);
        return Optional.ofNullable(taken[0])
                .flatMap(StaffImports.Taken::slips)
                .map(slips -> "redirect:" + PLACE + "/slips/" + slips)
                .orElse(to);
    }

    @PostMapping(PLACE + "/forget")
    String forget(@RequestParam UUID id) {
        mappings.forget(id, administrator());
        return "redirect:" + PLACE;
    }

    private static Set<Integer> rows(String listed) {
        return Stream.of(listed.split(",", -1))
                .filter(number -> number.matches("[1-9][0-9]{0,7}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private User administrator() {
        User user = users.current();
        if (!authority.administersAny(user)) {
            throw new NotFound("人员名单由管理员导入，请联系本单位或者上级单位的管理员。");
        }
        return user;
    }
}
