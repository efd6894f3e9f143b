package cn.mingfa.platform.outside;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.EvidenceItem;
import cn.mingfa.platform.ledger.EvidenceStore;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.outside.OutsideDesk.Deed;
import cn.mingfa.platform.outside.OutsideDesk.Handout;
import cn.mingfa.platform.outside.OutsideDesk.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Files that go through a link: of the evidence the kinds the definition gives, from the outsider the kinds it takes. */
record LinkFiles(Ledger ledger, EvidenceStore evidence) {

    static final int MOST = 5;

    /**
     * @throws OutsideRefusal where too many files come, or one that is too large, of no kind that is taken, or not what its
     *     name says
     */
    void check(Deed deed, MatterType type) {
        List<String> taken =
                type.action(deed.action()).map(action -> action.files().takes()).orElse(List.of());
        if (deed.files().size() > MOST) {
            throw new OutsideRefusal("一次最多交 " + MOST + " 个文件，请合并以后再交。");
        }
        for (Upload file : deed.files()) {
            if (!taken.contains(file.kind())) {
                throw new OutsideRefusal("这一步不收“" + file.kind() + "”，请从列出的材料种类里选。");
            }
            FileKind.check(file);
        }
    }

    /**
     * Keeps the files as evidence, under the outsider's name, each under a key of its own: sent twice, they are kept once.
     *
     * @return the version of the matter after that
     */
    int keep(Deed deed, MatterView view, User outsider, LocalDate today) {
        int version = view.matter().version();
        for (int i = 0; i < deed.files().size(); i++) {
            Upload file = deed.files().get(i);
            UUID key = UUID.nameUUIDFromBytes((deed.key() + " file " + i).getBytes(StandardCharsets.UTF_8));
            Change change = new Change.File(file.content(), FileKind.plainName(file.name()), file.kind(), today);
            version = ledger.submit(new Submission(key, view.matter().id(), version, today, change), outsider)
                    .version();
        }
        return version;
    }

    /** What the outsider may read. */
    List<Handout> handouts(MatterView view, User outsider) {
        Set<String> given = new HashSet<>();
        view.type().actions().stream()
                .filter(action -> action.roles().contains(Role.OUTSIDER))
                .map(Action::files)
                .forEach(files -> given.addAll(files.gives()));
        return view.evidence().stream()
                .filter(item -> given.contains(item.kind()) && item.scan() != EvidenceItem.Scan.REFUSED)
                .map(item -> new Handout(
                        item.sha256(),
                        item.name(),
                        item.kind(),
                        item.size(),
                        () -> evidence.content(item.sha256(), outsider)))
                .toList();
    }

    /** Names of the files that person has sent. */
    static List<String> sentBy(UUID person, MatterView view) {
        return view.journal().stream()
                .filter(entry -> entry.actor().person().equals(person))
                .flatMap(entry -> entry.act() instanceof Entry.EvidenceFiled filed
                        ? java.util.stream.Stream.of(filed.name())
                        : java.util.stream.Stream.empty())
                .toList();
    }
}
