package cn.mingfa.platform.web.matter;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import java.util.Optional;

/** What another room lays beside a matter on its page. Each room offers its own as a bean. */
public interface MatterPanel {

    /** The name under which the page finds it. */
    String name();

    /** What is shown to that user; empty where there is nothing to show beside this matter. */
    Optional<Object> beside(MatterView matter, User user);
}
