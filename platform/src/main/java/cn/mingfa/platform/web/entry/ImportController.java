package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.importing.DryRun;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.ImportRefusal;
import cn.mingfa.platform.ledger.importing.Imports;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.platform.ledger.importing.Result;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Download;
import cn.mingfa.platform.web.part.MenuGroup;
import cn.mingfa.platform.web.part.Reach;
import cn.mingfa.workbook.FileSurvey;
import cn.mingfa.workbook.LedgerTemplate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Importing a workbook: nothing is recorded before the dry run is clean or the user says what to leave out. */
@Controller
class ImportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Users users;
    private final Imports imports;
    private final Mappings mappings;
    private final HeldFiles files;
    private final Desk desk;
    private final Reach reach;

    ImportController(Users users, Imports imports, Mappings mappings, HeldFiles files, Desk desk, Reach reach) {
        this.users = users;
        this.imports = imports;
        this.mappings = mappings;
        this.files = files;
        this.desk = desk;
        this.reach = reach;
    }

    @GetMapping("/ledger/import")
    String choose(@RequestParam(defaultValue = "") String type, Model model) {
        return form(type, null, model);
    }

    /** The workbook to fill in: of one type, or of all. */
    @GetMapping("/ledger/import/template.xlsx")
    ResponseEntity<StreamingResponseBody> template(@RequestParam(defaultValue = "") String type) {
        LocalDate today = desk.today();
        List<MatterType> types = type.isEmpty() ? desk.catalogue().matterTypes() : List.of(definition(type));
        List<String> units =
                reach.of(users.current(), today).stream().map(Unit::name).toList();
        String name = type.isEmpty() ? "台账导入模板.xlsx" : types.getFirst().title() + "导入模板.xlsx";
        return Download.named(name, XLSX).body(out -> LedgerTemplate.write(types, units, today.getYear(), out));
    }

    @PostMapping("/ledger/import")
    String check(
            @RequestParam String type,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String join,
            HttpServletResponse response,
            Model model)
            throws IOException {
        User user = users.current();
        MatterType definition = definition(type);
        if (file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(type, "没有选择文件，或者文件是空的。请选好 .xlsx 或者 .csv 文件再检查。", model);
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("台账.xlsx");
        Path copy = Files.createTempFile(
                "mingfa-import", name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") ? ".csv" : ".xlsx");
        try {
            file.transferTo(copy);
            UUID owner = unit == null ? user.unit().id() : unit;
            Optional<FileSurvey> survey = FileSurvey.of(copy, name);
            Optional<Mappings.Saved> known = survey.flatMap(s -> mappings.find(type, owner, s.header()));
            boolean foreign = survey.filter(s -> s.isForeignTo(definition)).isPresent() && known.isEmpty();
            if (foreign || !join.isEmpty() && survey.isPresent()) {
                return "redirect:/ledger/import/join/"
                        + files.hold(type, owner, name, copy, user).id();
            }
            known.ifPresent(saved -> model.addAttribute("mapping", saved.name()));
            model.addAttribute("run", Checked.of(imports.check(type, owner, name, copy, user)));
        } catch (ImportRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(type, refusal.sentence(), model);
        } finally {
            Files.deleteIfExists(copy);
        }
        model.addAttribute("type", definition);
        return "dryrun";
    }

    @PostMapping("/ledger/import/{dryRun}")
    String run(
            @PathVariable UUID dryRun,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String leaveOut,
            @RequestParam(defaultValue = "") String wrongRows,
            HttpServletResponse response,
            Model model) {
        try {
            Set<Integer> rows = leaveOut.isEmpty() ? Set.of() : rows(wrongRows);
            Result result = imports.run(dryRun, rows, users.current());
            model.addAttribute("result", result);
            model.addAttribute("type", definition(type));
            return "imported";
        } catch (ImportRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(type, refusal.sentence(), model);
        }
    }

    private static Set<Integer> rows(String listed) {
        Set<Integer> rows = new TreeSet<>();
        Stream.of(listed.split(",", -1))
                .filter(number -> number.matches("[0-9]{1,8}"))
                .forEach(number -> rows.add(Integer.parseInt(number)));
        return rows;
    }

    private String form(String type, @Nullable String problem, Model model) {
        model.addAttribute("groups", MenuGroup.of(desk.catalogue().matterTypes()));
        model.addAttribute("chosen", type);
        model.addAttribute("units", reach.of(users.current(), desk.today()));
        model.addAttribute("problem", problem);
        model.addAttribute(
                "mappings",
                mappings.of(users.current().unit().id()).stream()
                        .filter(saved -> desk.type(saved.type()).isPresent())
                        .map(saved ->
                                new Joined(saved.id(), saved.name(), desk.typeTitle(saved.type()), saved.savedBy()))
                        .toList());
        return "import";
    }

    private MatterType definition(String type) {
        return desk.type(type).orElseThrow(() -> new NotFound("没有这一类事项，请从列表里选择。"));
    }

    /** A saved mapping as the page lists it. */
    public record Joined(UUID id, String name, String type, String by) {}

    /**
     * A dry run as its page shows it.
     *
     * @param wrongRows rows to be left out, separated by commas; {@code mendable} whether leaving them out is enough
     */
    public record Checked(
            DryRun dry, int cleanRows, int wrong, String wrongRows, boolean mendable, List<DryRun.Problem> shown) {

        private static final int SHOWN = 200;

        static Checked of(DryRun dry) {
            Set<Integer> rows = new TreeSet<>();
            dry.problems().stream()
                    .map(DryRun.Problem::row)
                    .filter(row -> row > 0)
                    .forEach(rows::add);
            boolean all = dry.problemsInAll() <= dry.problems().size();
            boolean mendable = all && dry.problems().stream().allMatch(problem -> problem.row() > 0);
            int clean = Math.max(0, dry.rows() - dry.alreadyImported());
            String listed = String.join(",", rows.stream().map(String::valueOf).toList());
            return new Checked(
                    dry,
                    clean,
                    rows.size(),
                    listed,
                    mendable && clean > 0,
                    dry.problems().subList(0, Math.min(SHOWN, dry.problems().size())));
        }
    }
}
