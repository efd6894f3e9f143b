package cn.mingfa.proof.statutes;

import java.util.ArrayList;
import java.util.List;

/**
 * One article.
 *
 * @param number from 1
 * @param insert 0, or the ordinal of an article set in behind the numbered one (第二十条之一 has 1)
 * @param chapter the heading it stands under; empty if there is none
 * @param paragraphs 款, each with its 项
 */
public record Article(int number, int insert, String chapter, List<Paragraph> paragraphs) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A 款.
     *
     * @param items 项, each with its mark
     */
    public record Paragraph(String text, List<String> items) {
        public Paragraph {
            items = List.copyOf(items);
        }
    }

    /** As it is cited: 第二十条, 第二十条之一. */
    public String name() {
        return "第" + ChineseNumbers.print(number) + "条" + (insert == 0 ? "" : "之" + ChineseNumbers.print(insert));
    }

    /** The wording, a line for each 款 and 项. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.text().isEmpty()) {
                lines.add(paragraph.text());
            }
            lines.addAll(paragraph.items());
        }
        return lines;
    }
}
