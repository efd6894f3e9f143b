package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.CatalogueFinding;
import cn.mingfa.catalogue.Loaded;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.config.StartRefusal;
import cn.mingfa.platform.definitions.DefinitionFolder.Look;
import cn.mingfa.platform.definitions.DefinitionStore.Taker;
import cn.mingfa.platform.identity.User;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The office's own definitions: which are in use, since when and why, and how others come into use. An edition is the
 * whole of them; it is checked as a whole together with the shipped ones, and one that is not in order changes nothing.
 * The database holds every edition. Folder {@code definitions} of the data folder is written after it, and what somebody
 * alters there is taken into use as well.
 */
public class Definitions {

    private static final Taker FOLDER = new Taker(Optional.empty(), "definitions文件夹", "", "");

    private final DefinitionStore store;
    private final DefinitionFolder folder;
    private final Catalogues catalogues;
    private final ApplicationEventPublisher events;
    /** Of the folder as last seen; at first as no folder ever looks. */
    private String signature = "unseen";

    private volatile Optional<FolderTrouble> trouble = Optional.empty();
    private volatile long refusedEdition;

    Definitions(
            DefinitionStore store, DefinitionFolder folder, Catalogues catalogues, ApplicationEventPublisher events) {
        this.store = store;
        this.folder = folder;
        this.catalogues = catalogues;
        this.events = events;
    }

    /**
     * What lies in the folder and cannot be taken into use.
     *
     * @param sentence plain Chinese
     */
    public record FolderTrouble(String sentence, List<CatalogueFinding> findings) {
        public FolderTrouble {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads what is to be in use when the server starts.
     *
     * @throws StartRefusal when it is not in order
     */
    synchronized void begin() {
        long newest = store.newest();
        if (newest > 0) {
            Loaded loaded = loaded(newest);
            catalogues.use(newest, loaded.catalogue().orElseThrow(() -> refusal(loaded)));
            follow();
            return;
        }
        Look look = folder.look();
        if (!look.altered()) {
            return;
        }
        Loaded loaded = trial(look);
        Catalogue catalogue = loaded.catalogue().orElseThrow(() -> refusal(loaded));
        long number = store.add(0, look.found().files(), Edition.Way.FOLDER, FOLDER, "", "启动时从文件夹读入");
        catalogues.use(number, catalogue);
        write(number, look.found().files());
    }

    private static StartRefusal refusal(Loaded loaded) {
        return new StartRefusal("本单位的定义文件有误，改正后再启动：\n"
                + loaded.findings().stream().map(String::valueOf).collect(Collectors.joining("\n")));
    }

    /** Number of the edition in use; 0 where the office has no definitions of its own. */
    public long edition() {
        return catalogues.latest().edition();
    }

    /** The files of the edition in use, by name. */
    public List<SourceFile> files() {
        return store.files(edition());
    }

    /** The files of an edition, by name; none where there is no such edition. */
    public List<SourceFile> files(long edition) {
        return store.files(edition);
    }

    /** Editions taken into use, the newest first. */
    public List<Edition> history(int most) {
        return store.history(most);
    }

    public Optional<Edition> edition(long number) {
        return store.edition(number);
    }

    /** What in the folder cannot be taken into use; none where the folder is as it should be. */
    public Optional<FolderTrouble> trouble() {
        return trouble;
    }

    /** What the server would work with if these were its own definitions; nothing is changed. */
    public Loaded trial(List<SourceFile> files) {
        return Catalogue.shippedWith(files, store.formerFiles(edition() + 1));
    }

    /**
     * Takes other definitions into use, here at once and on other nodes within seconds.
     *
     * @param after the edition they were made from
     * @param why in the user's words
     * @param words what changes, a plain Chinese sentence
     * @return the findings that speak against it; then nothing has changed
     * @throws DefinitionRefusal when the user may not, says no reason, or somebody else was quicker
     */
    public synchronized Loaded take(
            long after, List<SourceFile> files, Edition.Way way, User user, String why, String words) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new DefinitionRefusal("定义对所有单位生效，只有管理员可以启用。需要调整请向管理员提出。");
        }
        if (why.isBlank()) {
            throw new DefinitionRefusal("请写明为什么改，启用记录里要有。");
        }
        Loaded loaded = trial(files);
        if (loaded.catalogue().isEmpty()) {
            return loaded;
        }
        Taker taker = new Taker(
                Optional.of(user.person()),
                user.name(),
                user.post(),
                user.unit().name());
        use(store.add(after, files, way, taker, why.strip(), words), files);
        return loaded;
    }

    /** Takes notice of what others did: another node of this installation, or somebody at the folder. */
    @Scheduled(fixedDelay = 2000, initialDelay = 2000)
    public synchronized void follow() {
        long newest = store.newest();
        if (newest > edition() && newest != refusedEdition) {
            Loaded loaded = loaded(newest);
            if (loaded.catalogue().isPresent()) {
                use(newest, store.files(newest));
            } else {
                refusedEdition = newest;
                trouble = Optional.of(new FolderTrouble(
                        "另一台服务器启用了第" + newest + "版定义，本机的程序读不了，仍用第" + edition() + "版。请把各台程序升级到同一版本。",
                        loaded.findings()));
            }
        }
        String seen = folder.signature();
        if (!seen.equals(signature)) {
            signature = seen;
            take(folder.look());
        }
    }

    private void take(Look look) {
        if (!look.altered()) {
            boolean old = look.stamp().map(s -> s.edition() != edition()).orElse(edition() > 0);
            if (old) {
                write(edition(), files());
            }
            trouble = Optional.empty();
            return;
        }
        if (look.found().findings().isEmpty()
                && DefinitionFolder.hash(look.found().files()).equals(DefinitionFolder.hash(files()))) {
            write(edition(), files());
            trouble = Optional.empty();
            return;
        }
        if (look.stamp().map(s -> s.edition() != edition()).orElse(edition() > 0)) {
            Object aside = folder.keepAside(look);
            write(edition(), files());
            trouble = Optional.of(
                    new FolderTrouble("文件夹里的改动是在旧的一版上做的，没有启用；改动的文件已另存到“" + aside + "”，请照着现在的内容再改。", List.of()));
            return;
        }
        Loaded loaded = trial(look);
        if (loaded.catalogue().isEmpty()) {
            trouble = Optional.of(
                    new FolderTrouble("definitions文件夹里的改动有误，没有启用，程序仍按原来的定义工作。请改正文件，改好后自动启用。", loaded.findings()));
            return;
        }
        long number = store.add(edition(), look.found().files(), Edition.Way.FOLDER, FOLDER, "", "从文件夹读入");
        use(number, look.found().files());
        trouble = Optional.empty();
    }

    private void use(long edition, List<SourceFile> files) {
        Loaded loaded = loaded(edition);
        catalogues.use(
                edition,
                loaded.catalogue().orElseThrow(() -> new IllegalStateException("not in order: " + loaded.findings())));
        write(edition, files);
        events.publishEvent(new CatalogueTaken(edition));
    }

    private void write(long edition, List<SourceFile> files) {
        try {
            folder.write(edition, files);
        } catch (UncheckedIOException failed) {
            trouble = Optional.of(new FolderTrouble(
                    "第" + edition + "版定义已经启用，但写不进definitions文件夹，请检查文件夹的权限和磁盘空间：" + failed.getMessage(), List.of()));
        }
        signature = folder.signature();
    }

    private Loaded loaded(long edition) {
        return Catalogue.shippedWith(store.files(edition), store.formerFiles(edition));
    }

    private static Loaded trial(Look look) {
        return look.found().findings().isEmpty()
                ? Catalogue.shippedWith(look.found().files())
                : new Loaded(Optional.empty(), look.found().findings());
    }
}
