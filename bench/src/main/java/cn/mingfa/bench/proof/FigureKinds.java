package cn.mingfa.bench.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arithmetic of the report's own figures; every injection starts from figures that agree. */
final class FigureKinds {

    private static final Pattern LIST =
            Pattern.compile("(\\d+)(件|条|名|项|个|场|份)[，：]?其中([^。；\\n]*\\d+\\2[^。；\\n]*)|为：([^。\\n]*?)，总计(\\d+)(件)");
    private static final Pattern ADDEND = Pattern.compile("(\\d+)(件|条|名|项|个|场|份)");
    private static final Pattern RATE = Pattern.compile(
            "(\\d+)([件个处条])，(?:其中)?(?:调解成功|调处成功|成功|解决|整改|完成整改|化解|整改完成)(\\d+)\\2，[\\u4e00-\\u9fff]{0,4}率达?(\\d+(?:\\.\\d)?)%");
    private static final Pattern CARRY =
            Pattern.compile("申请(\\d+)件[^。\\n]*?上年(?:申请)?(\\d+)件[^\\n]{0,4}(?:全年)?答复(\\d+)件，结转下年度(\\d+)件");
    private static final Pattern SHARE = Pattern.compile("率(?:均达|均为|达到|达|为)?(\\d{2,3}(?:\\.\\d+)?)%");
    private static final Pattern REAPPEARING = Pattern.compile("(\\d+)(人次|场次)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of("figure_sum", FigureKinds::sums),
                Kind.of("figure_part_over_total", (sheet, random) -> overTotal(sheet)),
                Kind.of("figure_rate_base", FigureKinds::rates),
                Kind.of("figure_resolved_over", (sheet, random) -> resolvedOver(sheet)),
                Kind.of("figure_carry_over", FigureKinds::carries),
                Kind.of("figure_rate_over", FigureKinds::over),
                Kind.of("figure_fraction", (sheet, random) -> fractions(sheet)));
    }

    private record Addends(int from, int to, int total, List<Span> places, List<Integer> values) {}

    private static List<Addends> lists(Sheet sheet) {
        var all = new ArrayList<Addends>();
        Matcher m = LIST.matcher(sheet.text());
        while (m.find()) {
            boolean behind = m.group(4) != null;
            int total = Integer.parseInt(behind ? m.group(5) : m.group(1));
            String unit = behind ? m.group(6) : m.group(2);
            int group = behind ? 4 : 3;
            var places = new ArrayList<Span>();
            var values = new ArrayList<Integer>();
            Matcher addend = ADDEND.matcher(m.group(group));
            while (addend.find()) {
                if (addend.group(2).equals(unit)) {
                    places.add(new Span(m.start(group) + addend.start(1), m.start(group) + addend.end(1)));
                    values.add(Integer.parseInt(addend.group(1)));
                }
            }
            int sum = values.stream().mapToInt(Integer::intValue).sum();
            if (sum == total && values.size() >= 2) {
                all.add(new Addends(m.start(), m.end(), total, places, values));
            }
        }
        return all;
    }

    private static List<Injection> sums(Sheet sheet, Random random) {
        var all = new ArrayList<Injection>();
        for (Addends list : lists(sheet)) {
            for (int i = 0; i < list.values().size(); i++) {
                int off = 1 + random.nextInt(Math.max(2, list.values().get(i) / 4));
                int wrong = list.values().get(i)
                        + (random.nextBoolean() || list.values().get(i) <= off ? off : -off);
                all.add(figure("figure_sum", sheet, list.places().get(i), wrong, list));
            }
        }
        return all;
    }

    private static List<Injection> overTotal(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Addends list : lists(sheet)) {
            all.add(figure(
                    "figure_part_over_total",
                    sheet,
                    list.places().getFirst(),
                    list.total() + list.values().getFirst(),
                    list));
        }
        return all;
    }

    private static Injection figure(String kind, Sheet sheet, Span place, int wrong, Addends list) {
        Span sentence = sheet.sentence(list.from());
        return Injection.within(
                kind, Edit.replace(sheet.text(), place.from(), place.to(), Integer.toString(wrong)), sentence);
    }

    private static List<Matcher> agreeing(Sheet sheet) {
        var all = new ArrayList<Matcher>();
        Matcher m = RATE.matcher(sheet.text());
        while (m.find()) {
            BigDecimal rate = new BigDecimal(m.group(3))
                    .multiply(HUNDRED)
                    .divide(new BigDecimal(m.group(1)), 1, RoundingMode.HALF_UP);
            if (rate.subtract(new BigDecimal(m.group(4))).abs().compareTo(new BigDecimal("0.5")) <= 0) {
                Matcher one = RATE.matcher(sheet.text());
                if (one.find(m.start())) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static List<Injection> rates(Sheet sheet, Random random) {
        var all = new ArrayList<Injection>();
        for (Matcher m : agreeing(sheet)) {
            int rate = new BigDecimal(m.group(4)).intValue();
            String wrong = (rate - 3 - random.nextInt(15)) + "." + (1 + random.nextInt(8));
            all.add(Injection.within(
                    "figure_rate_base",
                    Edit.replace(sheet.text(), m.start(4), m.end(4), wrong),
                    sheet.sentence(m.start())));
        }
        return all;
    }

    private static List<Injection> resolvedOver(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Matcher m : agreeing(sheet)) {
            int more = Integer.parseInt(m.group(1)) + 7;
            all.add(Injection.within(
                    "figure_resolved_over",
                    Edit.replace(sheet.text(), m.start(3), m.end(3), Integer.toString(more)),
                    sheet.sentence(m.start())));
        }
        return all;
    }

    private static List<Injection> carries(Sheet sheet, Random random) {
        var all = new ArrayList<Injection>();
        Matcher m = CARRY.matcher(sheet.text());
        while (m.find()) {
            int left = Integer.parseInt(m.group(1)) + Integer.parseInt(m.group(2)) - Integer.parseInt(m.group(3));
            if (left == Integer.parseInt(m.group(4))) {
                int off = 1 + random.nextInt(9);
                for (int group = 1; group <= 4; group++) {
                    String wrong = Integer.toString(Integer.parseInt(m.group(group)) + off);
                    all.add(Injection.within(
                            "figure_carry_over",
                            Edit.replace(sheet.text(), m.start(group), m.end(group), wrong),
                            sheet.line(m.start()).span()));
                }
            }
        }
        return all;
    }

    private static List<Injection> over(Sheet sheet, Random random) {
        var all = new ArrayList<Injection>();
        Matcher m = SHARE.matcher(sheet.text());
        while (m.find()) {
            String wrong = Integer.toString(101 + random.nextInt(60));
            all.add(Injection.within(
                    "figure_rate_over",
                    Edit.replace(sheet.text(), m.start(1), m.end(1), wrong),
                    sheet.sentence(m.start())));
        }
        return all;
    }

    private static List<Injection> fractions(Sheet sheet) {
        var all = new ArrayList<Injection>();
        Matcher m = REAPPEARING.matcher(sheet.text());
        while (m.find()) {
            all.add(Injection.within("figure_fraction", Edit.insert(m.end(1), ".5"), new Span(m.start(), m.end())));
        }
        return all;
    }
}
