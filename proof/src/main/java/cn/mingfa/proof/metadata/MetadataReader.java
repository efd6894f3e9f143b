package cn.mingfa.proof.metadata;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Metadata;
import cn.mingfa.proof.UnitKind;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Ends;
import cn.mingfa.proof.text.Layout;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what a document and its carrier state about it. */
public final class MetadataReader {

    private static final List<List<String>> GENRES = Resources.table("genres.csv", 2);

    /** Of an opening that announces a report. */
    private static final Words REPORTING = Words.list("annual-openings.txt");

    /** Of an opening, where no title stands: the paper is a plan or a set of rules, or passes one on. */
    private static final Words OTHERS = Words.list("no-annual-openings.txt");

    /** What ends the title of rules or plans, which speak of many years. */
    private static final Words RULES = Words.list("title-rules.txt");

    private static final String OWN = "我本全";
    private static final String BODIES = "省市州盟县区旗镇乡街村局厅委办署部院处队站所园系";

    private static final Pattern NUMBER =
            Pattern.compile("[\\u4e00-\\u9fff]{2,16} ?[〔\\[［【（﹝] ?\\d{4} ?[〕\\]］】）﹞] ?第?\\d{1,5}号");
    private static final String SIGNER = "签发人：";
    private static final int ENOUGH = 5000;
    private static final int HEAD = 200;
    /** Paragraphs among which the one that names its subject is looked for; headings may stand before it. */
    private static final int FIRST = 4;

    private static final int OFTEN = 3;
    private static final int OPENING = 600;
    private static final List<String> DISCLOSURE_PARTS = List.of("总体情况", "主动公开", "依申请公开");

    private MetadataReader() {}

    /** Metadata of the document taken apart. */
    public static Metadata read(Layout layout) {
        Map<String, String> labels = layout.labels();
        Optional<String> title = first(layout, Role.TITLE).or(() -> label(labels, "title"));
        Optional<String> issuer = issuer(layout, title);
        return new Metadata(
                title,
                issuer,
                issuer.flatMap(Regions::of),
                issuer.map(Issuers::kind).orElse(UnitKind.OTHER),
                year(layout, title),
                genre(layout, title),
                number(layout),
                signer(layout),
                first(layout, Role.ADDRESSEE)
                        .map(a -> a.substring(0, a.length() - 1).strip()),
                writtenOn(layout),
                publishedOn(labels),
                label(labels, "index_number"));
    }

    private static OptionalInt year(Layout layout, Optional<String> title) {
        return Years.of(layout, title);
    }

    private static Optional<String> label(Map<String, String> labels, String meaning) {
        return Optional.ofNullable(labels.get(meaning));
    }

    private static Optional<String> first(Layout layout, Role role) {
        List<Block> blocks = layout.blocks(role);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(blocks.getFirst().text().strip());
    }

    /** The signature is the best witness, then the title, the portal, the opening sentence, the red head. */
    private static Optional<String> issuer(Layout layout, Optional<String> title) {
        for (Block block : layout.blocks(Role.SIGNATURE)) {
            String name = block.text().replace(" ", "");
            if (Dates.in(name).isEmpty() && Issuers.kind(name) != UnitKind.OTHER) {
                return Optional.of(name);
            }
        }
        Optional<String> stated = label(layout.labels(), "issuer").filter(Issuers::isIssuer);
        Optional<String> titled = title.flatMap(Issuers::inTitle);
        if (titled.isPresent() && (stated.isEmpty() || !stated.get().contains(titled.get()))) {
            return titled;
        }
        if (stated.isPresent()) {
            return stated;
        }
        for (Block block : layout.blocks(Role.HEADER)) {
            String mark = block.text();
            if (Ends.isIssuer(mark)) {
                return Optional.of(mark.strip());
            }
            if (mark.endsWith("文件")) {
                return Optional.of(mark.substring(0, mark.length() - 2).strip());
            }
        }
        List<Block> body = layout.blocks(Role.BODY);
        Optional<String> opening = Optional.empty();
        for (int i = 0; i < Math.min(FIRST, body.size()) && opening.isEmpty(); i++) {
            String head = head(body.get(i));
            opening = i == 0 || Years.isYear(head, 0, true) ? Issuers.inOpening(head) : opening;
        }
        return opening.isPresent() || body.isEmpty()
                ? opening
                : Issuers.inReporting(body.getFirst().text());
    }

    private static String head(Block block) {
        String text = block.text();
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    private static Genre genre(Layout layout, Optional<String> title) {
        if (title.isPresent()) {
            Genre genre = genre(title.get());
            if (genre != Genre.OTHER) {
                return genre;
            }
            return Genre.OTHER;
        }
        var head = new StringBuilder();
        for (Block block : layout.blocks(Role.BODY)) {
            head.append(block.text()).append('\n');
            if (head.length() > ENOUGH) {
                break;
            }
        }
        int mentions = 0;
        for (int at = head.indexOf("法治政府"); at >= 0; at = head.indexOf("法治政府", at + 4)) {
            mentions++;
        }
        String opening = head.substring(0, Math.min(OPENING, head.length()));
        if (mentions >= OFTEN) {
            boolean report = (REPORTING.occurIn(opening) || speaksOfItself(head)) && !OTHERS.occurIn(opening);
            return report ? Genre.LAW_BASED_GOVERNMENT : Genre.OTHER;
        }
        if (opening.contains("信息公开工作年度报告")) {
            return Genre.DISCLOSURE;
        }
        return DISCLOSURE_PARTS.stream().allMatch(part -> head.indexOf(part) >= 0) ? Genre.DISCLOSURE : Genre.OTHER;
    }

    /** Whether a paper speaks of its writer's own region or body, as reports do and essays about them do not: 我局, 全县. */
    private static boolean speaksOfItself(CharSequence head) {
        for (int i = 0; i + 1 < head.length(); i++) {
            if (OWN.indexOf(head.charAt(i)) >= 0 && BODIES.indexOf(head.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Genre genre(String title) {
        if (RULES.endAt(title, title.length())) {
            return Genre.OTHER;
        }
        for (List<String> row : GENRES) {
            if (title.contains(row.get(1))) {
                return row.get(0).equals(Genre.DISCLOSURE.key()) ? Genre.DISCLOSURE : Genre.LAW_BASED_GOVERNMENT;
            }
        }
        return Genre.OTHER;
    }

    private static Optional<String> number(Layout layout) {
        for (Block block : layout.blocks(Role.HEADER)) {
            Matcher matcher = NUMBER.matcher(block.text());
            if (matcher.find()) {
                return Optional.of(layout.source()
                        .substring(
                                block.view().start(matcher.start()),
                                block.view().end(matcher.end())));
            }
        }
        return label(layout.labels(), "number");
    }

    private static Optional<String> signer(Layout layout) {
        for (Block block : layout.blocks(Role.HEADER)) {
            int at = block.text().indexOf(SIGNER);
            if (at >= 0) {
                String name = block.text().substring(at + SIGNER.length()).strip();
                return name.isEmpty() ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> writtenOn(Layout layout) {
        Optional<String> stated = label(layout.labels(), "written_on");
        if (stated.isPresent()) {
            return Dates.in(stated.get());
        }
        for (Block block : layout.blocks(Role.SIGNATURE)) {
            Optional<LocalDate> date = Dates.in(block.text());
            if (date.isPresent()) {
                return date;
            }
        }
        boolean both = publishedOn(layout.labels()).isPresent();
        return both ? label(layout.labels(), "sent_on").flatMap(Dates::in) : Optional.empty();
    }

    /**
     * 发文时间 is the day of publication on some portals: it is taken so only beside a day of writing. 更新时间 is taken where nothing
     * else is stated.
     */
    private static Optional<LocalDate> publishedOn(Map<String, String> labels) {
        Optional<String> stated = label(labels, "published_on");
        if (stated.isEmpty() && labels.containsKey("written_on")) {
            stated = label(labels, "sent_on");
        }
        return stated.or(() -> label(labels, "updated_on")).flatMap(Dates::in);
    }
}
