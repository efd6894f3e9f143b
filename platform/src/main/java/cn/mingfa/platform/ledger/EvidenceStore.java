package cn.mingfa.platform.ledger;

import cn.mingfa.platform.identity.User;
import java.io.InputStream;

/** The files on record, by content. */
public interface EvidenceStore {

    /**
     * The content of a file of a matter the user may see; the caller closes it.
     *
     * @throws NotFound if there is no such file, or not for this user
     */
    InputStream content(String sha256, User user);
}
