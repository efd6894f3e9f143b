package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Matter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Document numbers (发文字号) of a year: what is there twice, what is skipped without a word, what is no number, and how
 * much of the quota is used. Form of a number: GB/T 9704-2012 section 7.2.5, e.g. 澄栖府〔2026〕5号.
 */
@Service
public class DocumentNumbers {

    private static final String TYPE = "outgoing_document";
    private static final String NUMBER = "number";
    private static final Pattern FORM = Pattern.compile("(.{1,20}?)〔(\\d{4})〕([1-9]\\d{0,4})号");

    private final Lookup lookup;

    DocumentNumbers(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * One series of numbers.
     *
     * @param name e.g. 澄栖府〔2026〕
     * @param last the highest number given
     * @param issued how many documents bear a number of it
     * @param doubles numbers that several documents bear
     * @param gaps numbers below the last that nobody bears and no voided document explains
     */
    public record Series(String name, int last, int issued, List<Twice> doubles, List<Integer> gaps) {
        public Series {
            doubles = List.copyOf(doubles);
            gaps = List.copyOf(gaps);
        }
    }

    /** A number borne by several documents. */
    public record Twice(String number, List<MatterLine> documents) {
        public Twice {
            documents = List.copyOf(documents);
        }
    }

    /** @param odd documents whose number is not of the usual form, with that number as their stage */
    public record Book(int year, List<Series> series, List<MatterLine> odd, int documents) {
        public Book {
            series = List.copyOf(series);
            odd = List.copyOf(odd);
        }

        public int doubles() {
            return series.stream().mapToInt(one -> one.doubles().size()).sum();
        }

        public int gaps() {
            return series.stream().mapToInt(one -> one.gaps().size()).sum();
        }
    }

    /** The numbers given in a year. */
    public Book book(int year, View view) {
        List<Matter> issued = lookup.all(TYPE, Where.present(NUMBER), view).stream()
                .filter(doc -> yearOf(doc) == year)
                .toList();
        String voided = String.join(
                "\n",
                lookup.all(TYPE, Where.is("stage", "voided"), view).stream()
                        .map(doc -> Fields.text(doc, "void_reason"))
                        .toList());
        Map<String, Map<Integer, List<Matter>>> bySeries = new TreeMap<>();
        List<MatterLine> odd = new ArrayList<>();
        for (Matter doc : issued) {
            String number = Fields.text(doc, NUMBER);
            Matcher form = FORM.matcher(number);
            if (form.matches()) {
                bySeries.computeIfAbsent(form.group(1) + "〔" + form.group(2) + "〕", any -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(form.group(3)), any -> new ArrayList<>())
                        .add(doc);
            } else {
                MatterLine line = lookup.line(doc);
                odd.add(new MatterLine(line.id(), line.number(), line.title(), line.unit(), line.on(), number));
            }
        }
        List<Series> series = bySeries.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue(), voided))
                .toList();
        return new Book(year, series, odd, issued.size());
    }

    /** The year written in the number; of an odd one the year of the document. */
    private static int yearOf(Matter doc) {
        Matcher form = FORM.matcher(Fields.text(doc, NUMBER));
        return form.matches()
                ? Integer.parseInt(form.group(2))
                : Fields.day(doc, "written_on").orElse(doc.occurredOn()).getYear();
    }

    private Series series(String name, Map<Integer, List<Matter>> byNumber, String voided) {
        int last = byNumber.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Integer> gaps = new ArrayList<>();
        for (int number = 1; number < last; number++) {
            if (!byNumber.containsKey(number) && !voided.contains(name + number + "号")) {
                gaps.add(number);
            }
        }
        List<Twice> doubles = byNumber.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Twice(
                        name + entry.getKey() + "号",
                        entry.getValue().stream().map(lookup::line).toList()))
                .toList();
        return new Series(
                name, last, byNumber.values().stream().mapToInt(List::size).sum(), doubles, gaps);
    }

    /**
     * How much of the yearly quota is used.
     *
     * @param what documents or meetings
     * @param quota 0 where none was set
     * @param rows what was used, as the figure counts it
     */
    public record Meter(String what, int used, long quota, List<MatterLine> rows) {
        public Meter {
            rows = List.copyOf(rows);
        }

        public boolean isOver() {
            return quota > 0 && used > quota;
        }

        /** The next one is over the quota. */
        public boolean isFull() {
            return quota > 0 && used >= quota;
        }
    }

    /** The meter of documents issued in the year. */
    public Meter documents(int year, View view) {
        return meter("发文", "outgoing_document_count", "document_quota_count", year, view);
    }

    /** The meter of meetings held in the year. */
    public Meter meetings(int year, View view) {
        return meter("会议", "meeting_count", "meeting_quota_count", year, view);
    }

    private Meter meter(String what, String used, String quota, int year, View view) {
        var scope = lookup.scope(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), view);
        var counted = lookup.figures().tally(used, scope, view.user());
        long allowed = lookup.figures()
                .tally(quota, scope, view.user())
                .figure()
                .amount()
                .map(java.math.BigDecimal::longValue)
                .orElse(0L);
        List<MatterLine> rows = counted.rows().stream()
                .map(row -> new MatterLine(row.matter(), row.number(), row.title(), "", row.on(), ""))
                .toList();
        return new Meter(
                what,
                counted.figure().amount().map(java.math.BigDecimal::intValue).orElse(0),
                allowed,
                rows);
    }
}
