package cn.mingfa.proof.statutes;

import cn.mingfa.proof.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the full text of a statute: title, the bracketed line of who adopted and amended it, chapters, articles with
 * their 款 and 项. Plain text and Markdown; a table of contents before the first article is passed over.
 *
 * <p>An article begins where a line begins with 第…条 and the number is the next one; in texts that set a blank behind
 * the number, a paragraph that merely begins by citing an article is told apart by it. A gap or a repeat is refused.
 */
public final class StatuteParser {

    private static final int MOST = 3000;
    private static final String ITEM = "（";

    private final List<Article> articles = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder enacted = new StringBuilder();
    private final List<Article.Paragraph> paragraphs = new ArrayList<>();
    private ArticleMark current = ArticleMark.NONE;
    private String chapter = "";
    private String chapterOfCurrent = "";
    private boolean blankBehind;
    private boolean done;

    private StatuteParser() {}

    /**
     * The statute a text holds.
     *
     * @throws BadStatute if it has no title, no article, or its articles do not follow one another
     */
    public static StatuteText parse(String text) throws BadStatute {
        var parser = new StatuteParser();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String plain = plain(line);
            if (!plain.isEmpty() && !parser.done) {
                parser.line(plain, number);
            }
        }
        return parser.result();
    }

    private void line(String line, int number) throws BadStatute {
        ArticleMark mark = ArticleMark.of(line);
        if (mark.isPresent() && begins(mark, number)) {
            close();
            current = mark;
            chapterOfCurrent = chapter;
            String rest = line.substring(mark.length()).strip();
            if (!rest.isEmpty()) {
                paragraphs.add(new Article.Paragraph(rest, List.of()));
            }
        } else if (isChapter(line)) {
            chapter = line.replace('\u3000', ' ').replaceAll(" {2,}", " ");
        } else if (current.isPresent()) {
            body(line);
        } else {
            head(line);
        }
    }

    private boolean begins(ArticleMark mark, int number) throws BadStatute {
        if (!current.isPresent()) {
            blankBehind = mark.blankBehind();
            if (mark.number() != 1) {
                throw new BadStatute(number, "第" + number + "行：第一个条文是" + mark.name() + "，应当从第一条开始，请补全后再导入。");
            }
            return true;
        }
        if (mark.follows(current)) {
            return mark.blankBehind() == blankBehind || !blankBehind;
        }
        if (blankBehind && mark.blankBehind()) {
            throw new BadStatute(
                    number, "第" + number + "行：" + current.name() + "之后是" + mark.name() + "，条文不连续，请核对是否缺漏、重复或有误。");
        }
        return false;
    }

    private void body(String line) {
        if (line.startsWith("附件") || line.startsWith("附：") || line.startsWith("附表")) {
            done = true;
        } else if (line.startsWith(ITEM) && !paragraphs.isEmpty() && isItem(line)) {
            Article.Paragraph last = paragraphs.removeLast();
            var items = new ArrayList<>(last.items());
            items.add(line);
            paragraphs.add(new Article.Paragraph(last.text(), items));
        } else {
            paragraphs.add(new Article.Paragraph(line, List.of()));
        }
    }

    private void head(String line) {
        boolean bracketed = line.startsWith("（");
        boolean open = enacted.indexOf("（") >= 0 && enacted.indexOf("）") < 0;
        if (bracketed && !title.isEmpty() || open) {
            enacted.append(line);
        } else if (enacted.isEmpty() && chapter.isEmpty() && !isContents(line) && title.length() < 120) {
            title.append(line);
        }
    }

    private void close() {
        if (current.isPresent()) {
            articles.add(new Article(current.number(), current.insert(), chapterOfCurrent, paragraphs));
            paragraphs.clear();
        }
    }

    private StatuteText result() throws BadStatute {
        close();
        String name = title.toString().replace("《", "").replace("》", "").strip();
        if (articles.isEmpty()) {
            throw new BadStatute(0, "没有找到“第一条”这样的条文，请核对是不是法律法规的全文。");
        }
        if (name.isEmpty() || name.length() > 100) {
            throw new BadStatute(1, "开头没有找到标题，请把法律法规的名称写在第一行。");
        }
        if (articles.size() > MOST) {
            throw new BadStatute(0, "条文超过" + MOST + "条，请核对是不是一部法律法规的全文。");
        }
        for (Article article : articles) {
            if (article.paragraphs().isEmpty()) {
                throw new BadStatute(0, article.name() + "没有内容，请补全后再导入。");
            }
        }
        String line = enacted.toString();
        String bare = line.startsWith("（") && line.endsWith("）") ? line.substring(1, line.length() - 1) : line;
        Dates dates = Dates.of(bare, articles.getLast());
        return new StatuteText(name, bare, dates.year(), dates.inForce(), articles);
    }

    /** Without marks of Markdown and the blanks around. */
    private static String plain(String line) {
        String text = line.replace("**", "")
                .replace('\u00a0', ' ')
                .replace("\ufeff", "")
                .replace("\r", "");
        int from = 0;
        while (from < text.length()
                && (text.charAt(from) == '#' || text.charAt(from) == '>' || Chars.isBlank(text.charAt(from)))) {
            from++;
        }
        int to = text.length();
        while (to > from && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        String bare = text.substring(from, to);
        return bare.startsWith("(") ? bare.replaceFirst("\\(", "（").replaceFirst("\\)", "）") : bare;
    }

    private static boolean isContents(String line) {
        return line.replace(" ", "").replace("\u3000", "").equals("目录");
    }

    /** 第一章, 第二编, 第三节 on a line of its own. */
    private static boolean isChapter(String line) {
        int end = 1;
        while (end < line.length() && end < 8 && ChineseNumbers.isPart(line.charAt(end))) {
            end++;
        }
        return line.charAt(0) == '第'
                && end > 1
                && end < line.length()
                && "编章节".indexOf(line.charAt(end)) >= 0
                && line.length() <= 40
                && line.indexOf('。') < 0
                && line.indexOf('，') < 0;
    }

    private static boolean isItem(String line) {
        int close = line.indexOf('）');
        return close > 1 && close <= 4 && ChineseNumbers.parse(line.substring(1, close)) > 0;
    }
}
