package cn.mingfa.platform.web.publication;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.publication.PublicSite;
import cn.mingfa.platform.web.matter.MatterPanel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link 公开页 on a matter's page where the matter has one today. */
@Component
class PublicLink implements MatterPanel {

    private final PublicSite site;

    PublicLink(PublicSite site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "publicPage";
    }

    @Override
    public Optional<Object> beside(MatterView matter, User user) {
        return site.address(matter).map(address -> address);
    }
}
