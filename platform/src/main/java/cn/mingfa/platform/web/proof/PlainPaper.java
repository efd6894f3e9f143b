package cn.mingfa.platform.web.proof;

import cn.mingfa.document.OfficialDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text set as an official document: the first line is the title, short lines numbered 一、 or （一） are headings,
 * every other line a paragraph. Tables, pictures and type of the file it came from are not kept.
 */
final class PlainPaper {

    private static final Pattern FIRST = Pattern.compile("([一二三四五六七八九十]{1,3}、)(.+)");
    private static final Pattern SECOND = Pattern.compile("(（[一二三四五六七八九十]{1,3}）)(.+)");
    private static final int LONGEST_HEADING = 50;

    private PlainPaper() {}

    static OfficialDocument of(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        String title = lines.isEmpty() ? "" : lines.getFirst();
        List<OfficialDocument.Block> blocks = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> blocks.add(block(line)));
        return new OfficialDocument(title, Optional.empty(), Optional.empty(), blocks, Optional.empty());
    }

    private static OfficialDocument.Block block(String line) {
        boolean brief = line.length() <= LONGEST_HEADING && "。；：".indexOf(line.charAt(line.length() - 1)) < 0;
        Matcher first = FIRST.matcher(line);
        if (brief && first.matches()) {
            return new OfficialDocument.Heading(1, first.group(1), first.group(2));
        }
        Matcher second = SECOND.matcher(line);
        if (brief && second.matches()) {
            return new OfficialDocument.Heading(2, second.group(1), second.group(2));
        }
        return new OfficialDocument.Paragraph(List.of(new OfficialDocument.Text(line)));
    }
}
