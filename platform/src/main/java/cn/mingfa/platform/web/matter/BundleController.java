package cn.mingfa.platform.web.matter;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.EvidenceStore;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Docx;
import cn.mingfa.platform.web.part.Download;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a matter bound in order: one document with a list of contents, alone or with the originals. */
@Controller
class BundleController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Users users;
    private final Ledger ledger;
    private final EvidenceStore store;
    private final Desk desk;

    BundleController(Users users, Ledger ledger, EvidenceStore store, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.store = store;
        this.desk = desk;
    }

    @GetMapping("/matters/{id}/bundle.docx")
    ResponseEntity<byte[]> volume(@PathVariable UUID id) {
        return Docx.of(bundle(id).document(desk.today()), "");
    }

    @GetMapping("/matters/{id}/bundle.zip")
    ResponseEntity<byte[]> archive(@PathVariable UUID id) {
        byte[] zip = bundle(id).archive(desk.today());
        return Download.unkept("答复卷.zip", ZIP)
                .header("X-Content-Type-Options", "nosniff")
                .body(zip);
    }

    private Bundle bundle(UUID id) {
        User user = users.current();
        MatterView view = ledger.open(id, user);
        if (view.type().evidence().index().isEmpty()) {
            throw new NotFound("这类事项的材料不装订成册，请回到事项页逐份下载。");
        }
        return new Bundle(view, item -> store.content(item.sha256(), user));
    }
}
