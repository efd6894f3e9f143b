package cn.mingfa.platform.web.matter;

import cn.mingfa.catalogue.Filling;
import cn.mingfa.catalogue.Letter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Docx;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes the documents of a matter (文书) from our own wording and what the ledger holds; nothing is stored. */
@Controller
class LetterController {

    private final Users users;
    private final Ledger ledger;
    private final Desk desk;

    LetterController(Users users, Ledger ledger, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.desk = desk;
    }

    /** The letters a matter may have as it stands. */
    static List<Letter> offered(MatterView view, Desk desk) {
        Conditions conditions = new Conditions(Days.upTo(desk.today()), Neighbours.NONE);
        return desk.catalogue().letters().stream()
                .filter(letter -> letter.type().equals(view.type().key()))
                .filter(letter -> conditions.holds(letter.when(), view.matter()))
                .toList();
    }

    /** A letter names the person it goes to: making it is looking at personal data, and is kept on record. */
    @PostMapping("/matters/{id}/letters/{key}")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @PathVariable String key) {
        User user = users.current();
        Letter letter = offered(ledger.open(id, user), desk).stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("这件事项现在没有这份文书，请回到事项页查看。"));
        MatterView view = ledger.unmask(id, "制作" + letter.name(), user);
        String name = letter.name() + "（" + view.matter().number() + "）";
        return Docx.of(document(letter, view, desk.today()), name, "草稿");
    }

    private static OfficialDocument document(Letter letter, MatterView view, LocalDate today) {
        String unit = view.owner().name();
        Filling filling = new Filling(view.type(), view.matter(), Map.of("unit", unit, "today", Filling.day(today)));
        Conditions conditions = new Conditions(Days.upTo(today), Neighbours.NONE);
        List<OfficialDocument.Block> body = letter.paragraphs().stream()
                .filter(paragraph -> conditions.holds(paragraph.when(), view.matter()))
                .<OfficialDocument.Block>map(paragraph -> new OfficialDocument.Paragraph(
                        List.of(new OfficialDocument.Text(filling.fill(paragraph.text())))))
                .toList();
        return new OfficialDocument(
                filling.fill(letter.title()),
                Optional.empty(),
                Optional.of(filling.fill(letter.addressee())).filter(words -> !words.isBlank()),
                body,
                Optional.of(new OfficialDocument.Signature(unit, today)));
    }
}
