package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Declared;
import cn.mingfa.catalogue.Directory;
import cn.mingfa.catalogue.Loaded;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.platform.definitions.Definitions;
import cn.mingfa.platform.figures.TrialFigures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.OldVersions;
import cn.mingfa.platform.web.part.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks through a file as it is being written: what is wrong, what it would look like, whom it would concern. */
@Component
class Examiner {

    private final Definitions definitions;
    private final OldVersions old;
    private final TrialFigures figures;
    private final Desk desk;

    Examiner(Definitions definitions, OldVersions old, TrialFigures figures, Desk desk) {
        this.definitions = definitions;
        this.old = old;
        this.figures = figures;
        this.desk = desk;
    }

    Verdict examine(Draft draft, User user) {
        List<SourceFile> files = definitions.files();
        Optional<String> badName = draft.badName();
        if (badName.isPresent()) {
            return wrong(List.of(new Verdict.Line(0, "文件名", badName.get())));
        }
        Loaded loaded = definitions.trial(draft.among(files));
        if (loaded.catalogue().isEmpty()) {
            return wrong(loaded.findings().stream()
                    .map(finding -> Verdict.Line.of(finding, draft.name()))
                    .toList());
        }
        Catalogue trial = loaded.catalogue().get();
        List<Declared> before = Directory.of(files);
        return new Verdict(
                List.of(),
                raises(draft.declared(), before),
                Optional.of(Preview.of(
                        draft.declared(), trial, figures.under(trial, user), figures.scope(user, desk.today()))),
                Impact.of(desk.catalogue(), trial, old),
                clocks(draft.declared(), before));
    }

    /** What taking the whole file away would mean. */
    List<Impact> without(List<SourceFile> files) {
        return definitions
                .trial(files)
                .catalogue()
                .map(trial -> Impact.of(desk.catalogue(), trial, old))
                .orElse(List.of());
    }

    private static Verdict wrong(List<Verdict.Line> lines) {
        return new Verdict(lines, List.of(), Optional.empty(), List.of(), List.of());
    }

    private List<Verdict.Raise> raises(List<Declared> now, List<Declared> before) {
        List<Verdict.Raise> raises = new ArrayList<>();
        for (Declared one : now) {
            before.stream()
                    .filter(b -> b.kind() == one.kind() && b.key().equals(one.key()) && b.version() == one.version())
                    .filter(b -> !b.text().strip().equals(one.text().strip()))
                    .filter(b -> Draft.isNamedByVersion(one.kind()) && isUsed(b))
                    .findFirst()
                    .ifPresent(b -> raises.add(new Verdict.Raise(
                            one.kind(),
                            one.key(),
                            one.kindName() + "“" + one.title() + "”第" + b.version() + "版已经有事项在用，内容改了，版本号要改成"
                                    + (b.version() + 1) + "。")));
        }
        return raises;
    }

    private boolean isUsed(Declared declared) {
        return switch (declared.kind()) {
            case MATTER ->
                old.stock().stream()
                        .anyMatch(s -> s.type().equals(declared.key()) && s.version() == declared.version());
            case CLOCK -> old.running(declared.key(), declared.version()) > 0;
            case INDICATOR, OUTLINE, WATCH, MATRIX, LETTER -> false;
        };
    }

    private List<String> clocks(List<Declared> now, List<Declared> before) {
        List<String> sentences = new ArrayList<>();
        for (Declared one : now) {
            desk.catalogue()
                    .clockRule(one.key())
                    .filter(rule -> rule.edition().version() < one.version())
                    .map(rule -> old.running(one.key(), rule.edition().version()))
                    .filter(count -> count > 0)
                    .ifPresent(
                            count -> sentences.add("期限“" + one.title() + "”：正在计算的 " + count + " 个期限仍按起算时的规则走完，一个都不变。"));
        }
        return sentences;
    }
}
