package cn.mingfa.platform.web.outside;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.config.AddressLimit;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.outside.OutsideDesk;
import cn.mingfa.platform.outside.OutsideRefusal;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

/**
 * What somebody without an account does by a link. The page has no menu and leads nowhere; its address is told to nobody:
 * no referrer, no index, no cache. Whoever is logged in is refused, and that is kept on record.
 */
@Controller
class GuestController {

    private static final int MOST_MISSES = 20;
    private static final String GONE = "链接不存在或者已经失效，请联系发信单位。";

    private final OutsideDesk outside;
    private final Users users;
    private final Desk desk;
    private final AddressLimit misses;

    GuestController(OutsideDesk outside, Users users, Desk desk) {
        this.outside = outside;
        this.users = users;
        this.desk = desk;
        this.misses = new AddressLimit(MOST_MISSES, Duration.ofMinutes(10), desk.clock());
    }

    @GetMapping("/w/{token}")
    String open(
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean done,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        guard(response);
        model.addAttribute("thanks", done);
        return page(token, Optional.empty(), request, response, model);
    }

    @PostMapping("/w/{token}/{action}")
    String act(
            @PathVariable String token,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        guard(response);
        if (request.getUserPrincipal() != null || misses.isShut(request.getRemoteAddr())) {
            return page(token, Optional.empty(), request, response, model);
        }
        Optional<OutsideDesk.Asked> asked = outside.open(token).stream()
                .flatMap(matter -> matter.offers().stream())
                .filter(offer -> offer.action().key().equals(action))
                .findFirst();
        if (asked.isEmpty()) {
            model.addAttribute("problem", "这一步现在不能办，或者已经办过。");
            return page(token, Optional.empty(), request, response, model);
        }
        Sheet sheet = Sheet.read(List.of(), asked.get().fields(), sent, desk.today());
        String note = first(sent, "note");
        if (sheet.isSound()) {
            try {
                outside.act(
                        token,
                        new OutsideDesk.Deed(
                                key(sent), action, sheet.values(), note, first(sent, "check"), files(file, sent)));
                return "redirect:/w/" + token + "?done=true";
            } catch (MatterRefusal refusal) {
                sheet.add(refusal.problems());
            } catch (OutsideRefusal refusal) {
                sheet.add(List.of(new MatterRefusal.Problem("outside", "", refusal.sentence())));
            } catch (Conflict conflict) {
                sheet.add(List.of(new MatterRefusal.Problem("conflict", "", "这件事刚刚有变动，请核对后再提交一次。您填写的内容还在。")));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(token, Optional.of(new GuestPage.Attempt(action, sheet, note)), request, response, model);
    }

    private static List<OutsideDesk.Upload> files(
            @Nullable List<MultipartFile> files, MultiValueMap<String, String> sent) {
        return (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .filter(file -> !file.isEmpty())
                        .map(file -> new OutsideDesk.Upload(
                                Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                                first(sent, "kind"),
                                file,
                                file.getSize()))
                        .toList();
    }

    /** A file the link shows, always as a download. */
    @GetMapping("/w/{token}/files/{sha256}")
    Object file(
            @PathVariable String token,
            @PathVariable String sha256,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        guard(response);
        boolean refused = request.getUserPrincipal() != null || misses.isShut(request.getRemoteAddr());
        Optional<OutsideDesk.Handout> file = refused ? Optional.empty() : outside.file(token, sha256);
        if (file.isEmpty()) {
            return page(token, Optional.empty(), request, response, model);
        }
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(file.get().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.get().size())
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(file.get().content().getInputStream()));
    }

    private String page(
            String token,
            Optional<GuestPage.Attempt> attempt,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (misses.isShut(request.getRemoteAddr())) {
            return closed(HttpStatus.TOO_MANY_REQUESTS, "打开的次数太多，请过十分钟再试。", response, model);
        }
        if (request.getUserPrincipal() != null) {
            return closed(HttpStatus.FORBIDDEN, outside.refuse(token, users.current()), response, model);
        }
        Optional<OutsideDesk.Case> matter = outside.open(token);
        if (matter.isEmpty()) {
            misses.count(request.getRemoteAddr());
            return closed(HttpStatus.NOT_FOUND, GONE, response, model);
        }
        model.addAttribute("page", GuestPage.of(matter.get(), attempt, desk));
        model.addAttribute("token", token);
        model.addAttribute("key", UUID.randomUUID());
        return "guest";
    }

    private static String closed(HttpStatus status, String sentence, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("sentence", sentence);
        return "guestclosed";
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Cache-Control", "no-store");
    }

    private static UUID key(MultiValueMap<String, String> sent) {
        try {
            return UUID.fromString(first(sent, "key"));
        } catch (IllegalArgumentException unreadable) {
            return UUID.randomUUID();
        }
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
