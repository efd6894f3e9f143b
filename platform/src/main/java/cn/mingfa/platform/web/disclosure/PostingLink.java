package cn.mingfa.platform.web.disclosure;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.matter.MatterPanel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link 打印张贴单 on the page of a posting that still hangs. */
@Component
class PostingLink implements MatterPanel {

    @Override
    public String name() {
        return "postingSheet";
    }

    @Override
    public Optional<Object> beside(MatterView matter, User user) {
        return matter.type().key().equals(PostingSheet.TYPE)
                        && matter.matter().closedOn().isEmpty()
                ? Optional.of("/matters/" + matter.matter().id() + "/posting")
                : Optional.empty();
    }
}
