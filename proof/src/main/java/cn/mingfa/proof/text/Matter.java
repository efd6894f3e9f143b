package cn.mingfa.proof.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document without what a portal put around it: front (issuer mark, number, title, addressee), body, end
 * (signature, imprint), and what is appended behind it.
 */
record Matter(List<Block> blocks, boolean hardWrapped) {

    private static final int FRONT = 20;
    private static final int SHORT = 45;
    /** Lines of a title printed again, at most. */
    private static final int AGAIN = 3;

    private static final Pattern YEAR = Pattern.compile("20\\d{2}年");

    static Matter of(String source, List<Line> lines) {
        var work = new ArrayDeque<Line>(lines);
        var blocks = new ArrayList<Block>();
        front(source, work, blocks);
        List<Line> rest = List.copyOf(work);
        int appended = Appendices.from(source, rest);
        work = new ArrayDeque<>(rest.subList(0, appended));
        var end = new ArrayList<Block>();
        end(source, work, end);
        var body = List.copyOf(work);
        boolean wrapped = Joiner.isHardWrapped(source, body);
        for (List<Line> paragraph : Joiner.join(source, body, wrapped)) {
            blocks.add(Block.of(Role.BODY, source, paragraph));
        }
        blocks.addAll(end);
        for (List<Line> paragraph : Joiner.join(source, rest.subList(appended, rest.size()), wrapped)) {
            blocks.add(Block.of(Role.APPENDIX, source, paragraph));
        }
        return new Matter(blocks, wrapped);
    }

    private static void front(String source, Deque<Line> work, List<Block> blocks) {
        var group = new ArrayList<Line>();
        for (int i = 0; i < FRONT && !work.isEmpty(); i++) {
            Line line = work.peekFirst();
            if (line.length() > 2 * SHORT) {
                break;
            }
            String text = View.of(source, List.of(line)).text();
            int number = Fronts.numberBeforeTitle(text);
            if (number > 0) {
                int cut = View.of(source, List.of(line)).start(number);
                blocks.add(Block.of(Role.HEADER, source, List.of(new Line(line.start(), cut))));
                work.removeFirst();
                group.add(new Line(cut, line.end()));
            } else if (Fronts.isHeader(text)) {
                blocks.add(Block.of(Role.HEADER, source, List.of(work.removeFirst())));
            } else if (Fronts.isAddressee(text)) {
                if (!group.isEmpty() || !blocks.isEmpty() || Fronts.namesOffice(text)) {
                    // what is neither title nor mark stands above the addressee all the same: 秘密
                    title(source, group, blocks).forEach(l -> blocks.add(Block.of(Role.HEADER, source, List.of(l))));
                    group.clear();
                    blocks.add(Block.of(Role.ADDRESSEE, source, List.of(work.removeFirst())));
                }
                break;
            } else if (Fronts.isTitleLine(text)) {
                group.add(work.removeFirst());
            } else {
                break;
            }
        }
        if (work.isEmpty() && isSentence(source, group)) {
            work.addAll(group);
        } else if (!group.isEmpty()) {
            title(source, group, blocks).reversed().forEach(work::addFirst);
        }
    }

    /** Whether the line is all there is and a sentence: 顾问对合同出具了审查意见。 ends as a title does, but for its stop. */
    private static boolean isSentence(String source, List<Line> group) {
        return group.size() == 1 && View.of(source, group).text().endsWith("。");
    }

    /** Sorts a group of short lines above the text into mark and title; gives back what is neither. */
    private static List<Line> title(String source, List<Line> group, List<Block> blocks) {
        int last = -1;
        for (int i = 0; i < group.size(); i++) {
            if (Fronts.endsTitle(View.of(source, List.of(group.get(i))).text())) {
                last = i;
                break;
            }
        }
        if (last < 0) {
            return List.copyOf(group);
        }
        int top = 0;
        for (int i = last + 1; i < group.size(); i++) {
            if (group.get(i).of(source).equals(group.get(last).of(source))) {
                top = last + 1;
                last = i;
            }
        }
        int first = last;
        while (first > top
                && Fronts.continuesTitle(
                        View.of(source, List.of(group.get(first))).text())) {
            first--;
        }
        for (int i = 0; i < first; i++) {
            blocks.add(Block.of(Role.HEADER, source, List.of(group.get(i))));
        }
        blocks.add(Block.of(Role.TITLE, source, group.subList(first, last + 1)));
        int again = again(source, group, last);
        if (again > last) {
            blocks.add(Block.of(Role.TITLE, source, group.subList(last + 1, again + 1)));
        }
        var rest = new ArrayList<Line>();
        for (int i = Math.max(last, again) + 1; i < group.size(); i++) {
            Line line = group.get(i);
            String text = View.of(source, List.of(line)).text();
            if (rest.isEmpty() && (Fronts.isSubtitle(text) || Fronts.isDateLine(text))) {
                blocks.add(Block.of(Role.LABEL, source, List.of(line)));
            } else if (rest.isEmpty() && isNameless(source, group.get(first)) && Ends.isIssuer(text)) {
                blocks.add(Block.of(Role.HEADER, source, List.of(line)));
            } else {
                rest.add(line);
            }
        }
        return rest;
    }

    /** A title that names no office, 关于…的汇报: who reports stands below it. */
    private static boolean isNameless(String source, Line title) {
        return View.of(source, List.of(title)).text().startsWith("关于");
    }

    /** The last line of the title where a portal prints it and the paper below again, of the same year; -1 if none does. */
    private static int again(String source, List<Line> group, int last) {
        Optional<String> year = year(source, group.get(last));
        for (int i = last + 1; i < group.size() && i <= last + AGAIN && year.isPresent(); i++) {
            String text = View.of(source, List.of(group.get(i))).text();
            boolean ends = Fronts.endsTitle(text) && text.indexOf('，') < 0 && text.indexOf('。') < 0;
            if (ends && year.equals(year(source, group.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> year(String source, Line line) {
        Matcher matcher = YEAR.matcher(View.of(source, List.of(line)).text());
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static void end(String source, Deque<Line> work, List<Block> end) {
        var names = new ArrayList<Line>();
        boolean imprint = false;
        boolean dated = false;
        for (int i = 0; i < FRONT && work.size() > 1; i++) {
            Line line = work.peekLast();
            if (line.length() > 2 * SHORT) {
                break;
            }
            String text = View.of(source, List.of(line)).text();
            int attachments = attachments(source, work);
            if (attachments > 1) {
                release(source, names, end, dated ? Role.SIGNATURE : Role.IMPRINT);
                for (int n = 0; n < attachments; n++) {
                    end.add(Block.of(Role.IMPRINT, source, List.of(work.removeLast())));
                }
            } else if (Ends.isImprint(text)) {
                release(source, names, end, dated ? Role.SIGNATURE : Role.IMPRINT);
                end.add(Block.of(Role.IMPRINT, source, List.of(work.removeLast())));
                imprint = true;
            } else if (!dated && Ends.isDate(text)) {
                release(source, names, end, Role.IMPRINT);
                end.add(Block.of(Role.SIGNATURE, source, List.of(work.removeLast())));
                dated = true;
            } else if (Ends.isName(text) && names.size() < 3) {
                names.add(work.removeLast());
            } else {
                break;
            }
        }
        boolean signed =
                dated || (names.size() == 1 && Ends.isIssuer(names.getFirst().of(source)));
        if (signed) {
            release(source, names, end, Role.SIGNATURE);
        } else if (imprint) {
            release(source, names, end, Role.IMPRINT);
        }
        names.reversed().forEach(work::addLast);
    }

    /** How many of the last lines are a numbered list behind 附件：, 0 if they are none. */
    private static int attachments(String source, Deque<Line> work) {
        int lines = 0;
        for (var back = work.descendingIterator(); back.hasNext() && lines < FRONT; ) {
            Line line = back.next();
            lines++;
            if (line.length() > 2 * SHORT) {
                return 0;
            }
            String text = View.of(source, List.of(line)).text();
            if (text.startsWith("附件：")) {
                return lines < work.size() ? lines : 0;
            }
            if (Numbering.of(text).isEmpty()) {
                return 0;
            }
        }
        return 0;
    }

    private static void release(String source, List<Line> names, List<Block> end, Role role) {
        if (!names.isEmpty()) {
            end.add(Block.of(role, source, names.reversed()));
            names.clear();
        }
    }
}
