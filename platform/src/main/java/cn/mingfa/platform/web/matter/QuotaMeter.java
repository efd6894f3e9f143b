package cn.mingfa.platform.web.matter;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.planning.DocumentNumbers;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.web.part.Desk;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The quota meter of documents (发文限额) beside an outgoing document that has no number yet. */
@Component
class QuotaMeter implements MatterPanel {

    private static final String TYPE = "outgoing_document";

    private final Desk desk;
    private final DocumentNumbers numbers;

    QuotaMeter(Desk desk, DocumentNumbers numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

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
        return Optional.of(numbers.documents(desk.today().getYear(), view));
    }
}
