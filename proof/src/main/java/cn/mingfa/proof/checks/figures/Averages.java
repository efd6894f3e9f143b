package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Means, and posts lacking: 核定编制12名，实有9名，缺编3名. */
final class Averages {

    private static final Pattern POSTS = Pattern.compile(
            "(?:编制(?:数)?|在编(?:执法)?人员)(\\d{1,5})[名个人]，(?:现有|实有|在编|在岗|实际在岗|实际在编)(?:人员)?(\\d{1,5})[名人]，(?:缺编|空编|缺员)(\\d{1,5})[名个人]");

    private Averages() {}

    static void run(Dossier dossier, Notes notes) {
        Means.run(dossier, notes);
        for (Block block : dossier.body()) {
            Matcher posts = POSTS.matcher(block.text());
            while (block.text().contains("编制") && posts.find()) {
                int lacking = Integer.parseInt(posts.group(1)) - Integer.parseInt(posts.group(2));
                if (lacking != Integer.parseInt(posts.group(3))) {
                    notes.at(block.view(), posts.start(1), posts.end(), "编制数减去实有人数是" + lacking + "，与缺编数不符，请核对。");
                }
            }
        }
    }
}
