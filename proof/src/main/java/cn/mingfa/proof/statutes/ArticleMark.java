package cn.mingfa.proof.statutes;

import cn.mingfa.proof.text.Chars;

/** 第…条 at the beginning of a line. */
record ArticleMark(int number, int insert, int length, boolean blankBehind) {

    static final ArticleMark NONE = new ArticleMark(0, 0, 0, false);

    static ArticleMark of(String line) {
        int end = 1;
        while (end < line.length() && end < 12 && ChineseNumbers.isPart(line.charAt(end))) {
            end++;
        }
        if (line.charAt(0) != '第' || end == 1 || end >= line.length() || line.charAt(end) != '条') {
            return NONE;
        }
        int number = ChineseNumbers.parse(line.substring(1, end));
        end++;
        int insert = 0;
        if (end < line.length() && line.charAt(end) == '之') {
            int digits = end + 1;
            while (digits < line.length() && digits < end + 4 && ChineseNumbers.isPart(line.charAt(digits))) {
                digits++;
            }
            insert = ChineseNumbers.parse(line.substring(end + 1, digits));
            end = insert > 0 ? digits : end;
        }
        boolean blank = end == line.length() || Chars.isBlank(line.charAt(end)) || line.charAt(end) == '：';
        if (end < line.length() && line.charAt(end) == '：') {
            end++;
        }
        return number == 0 ? NONE : new ArticleMark(number, insert, end, blank);
    }

    boolean isPresent() {
        return number > 0;
    }

    boolean follows(ArticleMark before) {
        return number == before.number && insert == before.insert + 1 || number == before.number + 1 && insert == 0;
    }

    String name() {
        return "第" + ChineseNumbers.print(number) + "条" + (insert == 0 ? "" : "之" + ChineseNumbers.print(insert));
    }
}
