package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.statutes.NearTitle;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.statutes.Statutes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A title in 《》 that is nearly, but not quite, that of a known statute. Titles the list does not know and that are near
 * to none are left alone; so is what the writer's own office makes.
 */
final class WrongTitles {

    /** Letters wrong, missing or too many. */
    static final class Letters implements Check {
        private static final Rule RULE = Rule.warning("citation.title", "法律法规和文件的正式名称");

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public void run(Dossier dossier, Notes notes) {
            judge(dossier, notes, false);
            notices(dossier, notes);
        }

        /** 《关于印发…方案》 without 的通知, and 《…方案的通知》 without 关于印发. */
        private static void notices(Dossier dossier, Notes notes) {
            for (Citation citation : Cites.of(dossier)) {
                String name = citation.name();
                boolean headless = !name.contains("关于") && PRINTED.stream().anyMatch(name::endsWith);
                boolean tailless = name.contains("关于印发") && CLOSING.stream().noneMatch(name::contains);
                if (citation.marked() && (tailless || headless)) {
                    notes.span(
                            tailless ? Severity.WARNING : Severity.HINT,
                            citation.view().start(citation.nameFrom()),
                            citation.view().end(citation.nameEnd()),
                            tailless ? "印发文件的题名以“的通知”结尾，这里像是漏了，请核对。" : "这里像是漏了“关于印发”，请核对文件题名。",
                            Optional.empty());
                }
            }
        }
    }

    /** 条例, 规定 and 办法 mixed up. */
    static final class Kinds implements Check {
        private static final Rule RULE = Rule.warning("citation.kind", "法律法规和文件的正式名称");

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public void run(Dossier dossier, Notes notes) {
            judge(dossier, notes, true);
        }
    }

    private static final List<String> MAKING =
            List.of("制定", "制订", "起草", "出台", "印发", "修订", "拟定", "发布", "制发", "编制", "完善", "健全", "建立");
    private static final List<String> NEWLY = List.of("新修订的", "新修订", "修订后的", "新修正的", "新颁布的");
    private static final List<String> PRINTED = List.of("方案的通知", "办法的通知", "规定的通知", "细则的通知", "要点的通知", "计划的通知");
    private static final List<String> CLOSING = List.of("通知", "函", "决定", "公告", "通告", "请示", "报告");
    private static final int NEAR = 8;

    private WrongTitles() {}

    private static void judge(Dossier dossier, Notes notes, boolean kinds) {
        Statutes statutes = dossier.background().statutes();
        Map<String, Optional<NearTitle>> known = new HashMap<>();
        for (Citation citation : Cites.of(dossier)) {
            if (!citation.marked() || citation.statute().isPresent()) {
                continue;
            }
            Optional<NearTitle> near = known.computeIfAbsent(citation.name(), statutes::near);
            if (near.isPresent()
                    && (near.get().how() == NearTitle.How.KIND) == kinds
                    && !made(citation, near.get().name(), kinds)) {
                note(citation, near.get(), notes);
            }
        }
    }

    /** Whether the writer's own office seems to have made the document. */
    private static boolean made(Citation citation, String near, boolean kinds) {
        String before = citation.before(NEAR);
        return NEWLY.stream().noneMatch(before::endsWith)
                && (kinds || otherWord(citation.name(), near))
                && MAKING.stream().anyMatch(before::contains);
    }

    /** Whether a whole word differs, not a character: 社会组织 and 社会团体. */
    private static boolean otherWord(String written, String near) {
        int differing = 0;
        for (int i = 0; i < Math.min(written.length(), near.length()); i++) {
            differing += written.charAt(i) == near.charAt(i) ? 0 : 1;
        }
        return written.length() == near.length() && differing > 1;
    }

    private static void note(Citation citation, NearTitle near, Notes notes) {
        String written = citation.name();
        String right = right(written, near);
        String sentence = switch (near.how()) {
            case KIND -> "没有查到《" + written + "》，应为《" + right + "》，请核对名称。";
            case LETTERS, PARTICLE -> "《" + written + "》与正式名称《" + right + "》不一致，请核对。";
        };
        notes.span(
                Severity.WARNING,
                citation.view().start(citation.nameFrom()),
                citation.view().end(citation.nameEnd()),
                sentence,
                Optional.of(right));
    }

    /** The right name, dressed as the writer did: with 中华人民共和国 or without, a bracket kept. */
    private static String right(String written, NearTitle near) {
        Statute statute = near.statute();
        String nation = written.startsWith("中华")
                        && statute.title().length() > near.name().length()
                        && statute.title().endsWith(near.name())
                ? statute.title()
                        .substring(0, statute.title().length() - near.name().length())
                : "";
        int open = written.endsWith("）") ? written.lastIndexOf('（') : -1;
        String bracket = open > 0 ? written.substring(open) : "";
        return nation + near.name() + bracket;
    }
}
