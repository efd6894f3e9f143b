package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.typo.Misplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two characters that changed places (要需 for 需要), or one written twice (履行职职责). */
final class MisplacedCharacters implements Check {

    private final Rule rule;
    private final boolean doubled;

    private MisplacedCharacters(String id, boolean doubled) {
        this.rule = Rule.warning(id, Basis.NONE);
        this.doubled = doubled;
    }

    static MisplacedCharacters swapped() {
        return new MisplacedCharacters("typo.swapped", false);
    }

    static MisplacedCharacters doubled() {
        return new MisplacedCharacters("typo.doubled", true);
    }

    private record Found(List<Where> places) {}

    private record Where(Block block, Misplaced.Place place) {}

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Where where : dossier.once().of(Found.class, () -> find(dossier)).places()) {
            Misplaced.Place place = where.place();
            if (place.doubled() == doubled) {
                View view = where.block().view();
                int start = view.start(place.start());
                int end = view.end(place.end());
                String written = view.text().substring(place.start(), place.end());
                String message = doubled
                        ? "“" + place.replacement() + "”字像是重复了，请删去一个。"
                        : "“" + written + "”像是两个字颠倒了，请改为“" + place.replacement() + "”。";
                Optional<String> mended = end - start == 2 ? Optional.of(place.replacement()) : Optional.empty();
                notes.alone(Severity.WARNING, start, end, message, mended);
            }
        }
    }

    private static Found find(Dossier dossier) {
        var places = new ArrayList<Where>();
        var misplaced = new Misplaced();
        for (Block block : dossier.prose()) {
            misplaced.find(block.text()).forEach(place -> places.add(new Where(block, place)));
        }
        return new Found(List.copyOf(places));
    }
}
