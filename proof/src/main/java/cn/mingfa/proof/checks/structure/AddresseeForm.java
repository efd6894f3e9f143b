package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 主送机关 closed by another mark than a colon, or by none. */
final class AddresseeForm implements Check {

    private static final Rule RULE = Rule.warning("metadata.addressee", Basis.LAYOUT);
    private static final Words ENDS = Words.list("addressee-ends.txt");
    private static final char EACH = '各';
    private static final Words PLURALS = Words.list("addressee-plurals.txt");
    /** What stands in no name of a body: 请将意见反馈至区司法局. */
    private static final String DOING = "将请现";

    /** What rules open with, below the body that made them. */
    private static final Pattern ARTICLE = Pattern.compile("第一[条章]");

    private static final Pattern TITLE = Pattern.compile(
            "[\\u4e00-\\u9fff0-9]{6,40}(?:建设|工作)(?:年度)?(?:工作)?(?:情况)?的?(?:年度)?(?:报告|总结)([\\u4e00-\\u9fff、]{0,24})：");
    private static final String REGIONS = "省市州盟县区旗镇乡";

    /** Begins no name. */
    private static final String NONE = "\n";

    private static final int LONGEST = 24;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Block> titles = dossier.layout().blocks(Role.TITLE);
        joined(dossier, notes);
        boolean none = dossier.layout().blocks(Role.ADDRESSEE).isEmpty();
        if (titles.isEmpty()
                || !none
                || dossier.body().size() < 2
                || ARTICLE.matcher(dossier.body().get(1).view().text()).lookingAt()) {
            return;
        }
        Block first = dossier.body().getFirst();
        View view = first.view();
        char last = view.at(view.length() - 1);
        boolean marked = "，。；、".indexOf(last) >= 0;
        String name = marked ? view.text().substring(0, view.length() - 1) : view.text();
        boolean own = dossier.metadata()
                        .issuer()
                        .filter(i -> i.endsWith(name) || name.endsWith(i))
                        .isPresent()
                || name.startsWith(region(titles.getFirst().view().text()));
        if (name.length() >= 2
                && name.length() <= LONGEST
                && !own
                && (ENDS.endAt(name, name.length()) || name.charAt(0) == EACH && PLURALS.endAt(name, name.length()))
                && onlyNames(name)) {
            String end = view.text().substring(view.length() - 1);
            notes.at(view, view.length() - 1, view.length(), "主送机关后面用全角冒号，请改。", marked ? "：" : end + "：");
        }
    }

    /** …情况的报告县委、县人民政府：: the title and whom it is for on one line; or a colon behind the title. */
    private static void joined(Dossier dossier, Notes notes) {
        if (dossier.layout().blocks().isEmpty()) {
            return;
        }
        View view = dossier.layout().blocks().getFirst().view();
        Matcher title = TITLE.matcher(view.text());
        if (!title.matches()) {
            return;
        }
        String name = title.group(1);
        if (name.isEmpty()) {
            notes.at(view, view.length() - 1, view.length(), "标题末尾不用标点，请删去。", "");
        } else if (ENDS.endAt(name, name.length()) && onlyNames(name)) {
            notes.at(view, title.start(1), view.length(), "主送机关和标题连在了一行，请另起一行。", "\n" + name + "：");
        }
    }

    /** The region a title begins with right before the year, whose own bodies write such papers: 禾州市2025年统计分析报告. */
    private static String region(String title) {
        int at = 0;
        while (at < title.length() && Chars.isHan(title.charAt(at))) {
            at++;
        }
        boolean region = at > 1 && at < title.length() && REGIONS.indexOf(title.charAt(at - 1)) >= 0;
        return region ? title.substring(0, at) : NONE;
    }

    private static boolean onlyNames(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (DOING.indexOf(name.charAt(i)) >= 0) {
                return false;
            }
            if (!Chars.isHan(name.charAt(i)) && "、，（）".indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return Numbering.of(name).isEmpty();
    }
}
