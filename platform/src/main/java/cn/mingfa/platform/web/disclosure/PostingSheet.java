package cn.mingfa.platform.web.disclosure;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.LinkItem;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Qr;
import cn.mingfa.platform.web.part.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sheet that hangs on a notice board beside what is posted (线下公开张贴单): what it is, whose, since when, and where the
 * same stands on the web, with a code to it.
 *
 * @param facts label and words, in the order of the sheet
 * @param address of the web copy; empty where none is known
 * @param missing why there is no code, and how to mend it; empty where there is one
 */
public record PostingSheet(
        String number, String title, String unit, List<Fact> facts, String address, Optional<Qr> code, String missing) {

    static final String TYPE = "board_posting";

    private static final String WEB = "disclosure_item";

    /** What a code holds and a telephone still reads from a metre away. */
    private static final int LONGEST_ADDRESS = 200;

    public PostingSheet {
        facts = List.copyOf(facts);
    }

    /** One line of the sheet. */
    public record Fact(String label, String words) {}

    /** @param open gives the matter at the other end of a link; empty where one may not see it */
    static PostingSheet of(MatterView posting, Function<LinkItem, Optional<MatterView>> open) {
        Optional<MatterView> web = posting.links().stream()
                .filter(link -> link.outgoing() && link.type() == LinkType.PART_OF)
                .flatMap(link -> open.apply(link).stream())
                .filter(other -> other.type().key().equals(WEB))
                .findFirst();
        List<Fact> facts = new ArrayList<>();
        web.ifPresent(item -> List.of("document_number", "index_number", "basis", "published_on")
                .forEach(key -> said(item, key).ifPresent(facts::add)));
        facts.add(new Fact("张贴日期", Days.full(posting.matter().occurredOn())));
        said(posting, "place").ifPresent(facts::add);
        String address = web.flatMap(item -> text(item, "address")).orElse("");
        boolean reachable = isReachable(address);
        return new PostingSheet(
                posting.matter().number(),
                posting.title(),
                posting.owner().name(),
                facts,
                reachable ? address : "",
                reachable ? Optional.of(Qr.of(address)) : Optional.empty(),
                reachable ? "" : missing(web, address));
    }

    private static String missing(Optional<MatterView> web, String address) {
        if (web.isEmpty()) {
            return "还没有关联网上公开的同一条信息，单子上没有二维码：在本事项的“关联事项”里填那条信息的编号，关系选“属于”，再来打印。";
        }
        String number = web.get().matter().number();
        return address.isEmpty()
                ? "网上那一条（" + number + "）还没有写公开地址，单子上没有二维码：发布时填写，已经发布的在那一条里更正，再来打印。"
                : "网上那一条（" + number + "）的公开地址不是网址，单子上没有二维码：请更正为以 http:// 或者 https:// 开头的网址，再来打印。";
    }

    private static boolean isReachable(String address) {
        return (address.startsWith("https://") || address.startsWith("http://"))
                && address.length() <= LONGEST_ADDRESS
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static Optional<String> text(MatterView matter, String key) {
        return Optional.ofNullable(matter.matter().fields().get(key))
                .flatMap(value -> value instanceof Value.Text text
                        ? Optional.of(text.text().strip())
                        : Optional.empty());
    }

    private static Optional<Fact> said(MatterView matter, String key) {
        return matter.type()
                .field(key)
                .flatMap(field -> Optional.ofNullable(matter.matter().fields().get(key))
                        .map(value -> new Fact(field.label(), ValueWords.full(field, value))));
    }
}
