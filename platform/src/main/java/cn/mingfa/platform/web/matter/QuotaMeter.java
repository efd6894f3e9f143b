package cn.mingfa.platform.web.matter;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.planning.DocumentNumbers;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.web.part.Desk;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The quota meter of documents (发文限额) and the next numbers beside an outgoing document that has no number yet. */
@Component
class QuotaMeter implements MatterPanel {

    private static final String TYPE = "outgoing_document";

    private static final int MOST_SERIES = 3;

    private final Desk desk;
    private final DocumentNumbers numbers;

    QuotaMeter(Desk desk, DocumentNumbers numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    /** @param next the next number of each series in use this year, e.g. 澄栖府〔2026〕6号 */
    public record Shown(DocumentNumbers.Meter documents, List<String> next) {}

    @Override
    public String name() {
        return "meter";
    }

    @Override
    public Optional<Object> beside(MatterView matter, User user) {
        if (!matter.type().key().equals(TYPE) || matter.matter().closedOn().isPresent()) {
            return Optional.empty();
        }
        View view = View.of(user, desk.today()).alone();
        int year = desk.today().getYear();
        List<String> next = numbers.book(year, view).series().stream()
                .limit(MOST_SERIES)
                .map(series -> series.name() + (series.last() + 1) + "号")
                .toList();
        return Optional.of(new Shown(numbers.documents(year, view), next));
    }
}
