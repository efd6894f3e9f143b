package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Conflict;
import cn.mingfa.platform.ledger.EvidenceItem;
import cn.mingfa.platform.ledger.EvidenceStore;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Download;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence: filing it and taking it out again, always as a download. */
@Controller
class FileController {

    private static final DateLabel EFFECTIVE = new DateLabel(DateKind.OCCURRED, "生效日期", true);

    private final Users users;
    private final Ledger ledger;
    private final EvidenceStore store;
    private final Desk desk;

    FileController(Users users, Ledger ledger, EvidenceStore store, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.store = store;
        this.desk = desk;
    }

    @PostMapping("/matters/{id}/evidence")
    String file(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String effectiveOn,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes back) {
        User user = users.current();
        try {
            if (file.isEmpty()) {
                throw new MatterRefusal("empty_file", "没有选择文件，或者文件是空的。请选好文件再上传。");
            }
            Change change = new Change.File(file, name(file), kind.strip(), day(effectiveOn));
            ledger.submit(new Submission(key, id, version, desk.today(), change), user);
            return "redirect:/matters/" + id + "?done=evidence#evidence";
        } catch (MatterRefusal refusal) {
            back.addFlashAttribute(MatterController.PROBLEM, String.valueOf(refusal.getMessage()));
        } catch (Conflict conflict) {
            back.addFlashAttribute(MatterController.PROBLEM, conflict.sentence());
        }
        return "redirect:/matters/" + id;
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .filter(name -> !name.isBlank())
                .orElse("未命名文件");
    }

    @GetMapping("/matters/{id}/evidence/{sha256}")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable String sha256) {
        User user = users.current();
        EvidenceItem item = ledger.open(id, user).evidence().stream()
                .filter(e -> e.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("这件事项没有这份材料，请回到事项页查看。"));
        return Download.named(item.name(), MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(item.size())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(store.content(sha256, user)));
    }

    private LocalDate day(String typed) {
        return switch (FieldGate.readDate(EFFECTIVE, typed, desk.today())) {
            case FieldGate.Reading.Filled(Value.Day day) -> day.date();
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a day: " + other);
            case FieldGate.Reading.Blank blank -> desk.today();
            case FieldGate.Reading.Wrong wrong ->
                throw new MatterRefusal("not_a_date", wrong.problem().sentence());
        };
    }
}
