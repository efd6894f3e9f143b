package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.metadata.Years;
import cn.mingfa.proof.statutes.Statute;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A statute cited for a year in which it was not in force. The year is the year reported on, the next one in the part on
 * the next year. Speaking of a draft, of a law to come, or of one that has been replaced is no fault.
 */
final class InForce {

    /** Before its first version was in force. */
    static final class Early implements Check {
        private static final Rule RULE = Rule.warning("citation.not_in_force", "法律法规的施行日期");

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public void run(Dossier dossier, Notes notes) {
            OptionalInt reported = written(dossier);
            for (Citation citation : Cites.of(dossier)) {
                if (reported.isPresent() && citation.statute().isPresent()) {
                    early(citation, citation.statute().get(), year(citation, reported.getAsInt()), notes);
                }
            }
        }
    }

    /** After it lost force. */
    static final class Late implements Check {
        private static final Rule RULE = Rule.warning("citation.repealed", "法律法规的废止日期");

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public void run(Dossier dossier, Notes notes) {
            OptionalInt reported = dossier.metadata().year();
            for (Citation citation : Cites.of(dossier)) {
                if (reported.isPresent() && citation.statute().isPresent()) {
                    late(citation, citation.statute().get(), year(citation, reported.getAsInt()), notes);
                }
            }
        }
    }

    private static final List<String> TO_COME =
            List.of("草案", "即将", "将于", "征求意见", "立法", "审议", "起草", "公布", "出台", "通过", "施行后", "实施后", "颁布", "准备", "预热");
    private static final List<String> GONE = List.of("废止", "原《", "旧", "取代", "替代", "修订前", "修改前", "失效", "当时");
    private static final List<String> AS_BASIS = List.of("根据", "依据", "依照", "按照", "严格执行", "适用", "违反");
    private static final int NEAR = 20;

    private InForce() {}

    /** The year reported on; of papers that report on none the year they were written in, if that is later. */
    private static OptionalInt written(Dossier dossier) {
        OptionalInt year = dossier.metadata().year();
        OptionalInt written = dossier.metadata()
                .writtenOn()
                .map(day -> OptionalInt.of(day.getYear()))
                .orElseGet(() -> Years.ofNumber(dossier.metadata().number().orElse("")));
        boolean later = year.isPresent() && written.isPresent() && written.getAsInt() > year.getAsInt();
        return later && dossier.metadata().genre() == Genre.OTHER ? written : year;
    }

    private static int year(Citation citation, int reported) {
        return citation.part() == Part.NEXT_YEAR ? reported + 1 : reported;
    }

    private static void early(Citation citation, Statute statute, int year, Notes notes) {
        Optional<LocalDate> day = statute.inForceFrom();
        if (day.isEmpty() || statute.versions().isEmpty()) {
            return;
        }
        int adopted = statute.versions().getFirst().year();
        boolean basis = endsWithAny(citation.before(6), AS_BASIS);
        boolean unknown = adopted > year;
        boolean tooEarly = unknown || basis && day.get().getYear() > year;
        if (tooEarly && !speaksOf(citation, TO_COME)) {
            notes.at(
                    citation.view(),
                    citation.from(),
                    citation.marked() ? citation.nameEnd() + 1 : citation.nameEnd(),
                    "《" + statute.shortTitle() + "》" + chinese(day.get()) + "起施行，" + year + "年的工作还不能以它为依据，请核对。");
        }
    }

    private static void late(Citation citation, Statute statute, int year, Notes notes) {
        Optional<LocalDate> end = statute.end();
        if (end.isEmpty() || end.get().getYear() > year || speaksOf(citation, GONE)) {
            return;
        }
        boolean whole = end.get().getYear() < year || end.get().getDayOfYear() == 1;
        notes.span(
                whole ? Severity.WARNING : Severity.HINT,
                citation.view().start(citation.from()),
                citation.view().end(citation.marked() ? citation.nameEnd() + 1 : citation.nameEnd()),
                "《" + statute.shortTitle() + "》" + chinese(end.get()) + "起不再施行"
                        + statute.successor().map(s -> "，现行的是《" + bare(s) + "》").orElse("")
                        + "，请核对。",
                Optional.empty());
    }

    private static String bare(String title) {
        return title.startsWith("中华人民共和国") ? title.substring(7) : title;
    }

    private static boolean speaksOf(Citation citation, List<String> words) {
        String around = citation.before(NEAR) + citation.view().text().charAt(citation.from()) + citation.behind(NEAR);
        return words.stream().anyMatch(around::contains);
    }

    private static boolean endsWithAny(String text, List<String> words) {
        return words.stream().anyMatch(text::endsWith);
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
