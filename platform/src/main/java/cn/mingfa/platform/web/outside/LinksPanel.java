package cn.mingfa.platform.web.outside;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.outside.Links;
import cn.mingfa.platform.web.matter.MatterPanel;
import cn.mingfa.platform.web.part.Desk;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The panel of links for outsiders on a matter's page. */
@Component
class LinksPanel implements MatterPanel {

    private final Links links;
    private final Desk desk;

    LinksPanel(Links links, Desk desk) {
        this.links = links;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "outside";
    }

    @Override
    public Optional<Object> beside(MatterView matter, User user) {
        UUID id = matter.matter().id();
        return links.concerns(id, user)
                ? Optional.of(OutsidePanel.of(id, links, user, desk.clock().getZone()))
                : Optional.empty();
    }
}
