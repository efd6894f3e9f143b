package cn.mingfa.catalogue;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.matter.MatterType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The definitions (定义) a program works with: clock rules, matter types, indicators, outlines, watches, matrices,
 * letters and the working calendar. Immutable; kinds of the shipped catalogue are read when first asked for.
 */
public final class Catalogue {

    private static final Lazy<Catalogue> SHIPPED = new Lazy<>(() -> new Catalogue(Contents.shipped()));

    private final Supplier<Contents> contents;

    private Catalogue(Contents contents) {
        this(() -> contents);
    }

    private Catalogue(Supplier<Contents> contents) {
        this.contents = contents;
    }

    /**
     * A catalogue that answers each question as the one does that the supplier gives at that moment: whoever holds it
     * follows a change of definitions without being told.
     */
    public static Catalogue following(Supplier<Catalogue> current) {
        return new Catalogue(() -> current.get().contents.get());
    }

    /** The definitions as they are now, which stay so whatever is followed. */
    public Catalogue fixed() {
        return new Catalogue(contents.get());
    }

    /**
     * The definitions that come with the program.
     *
     * @throws IllegalStateException when a kind is first read and one of its files is not in order: a defect of ours
     */
    public static Catalogue shipped() {
        return SHIPPED.get();
    }

    /** Reads and checks a set of files as a whole; either a catalogue or everything that is wrong with them. */
    public static Loaded load(List<SourceFile> files) {
        return load(OfficeFolder.of(files), List.of(), new Findings());
    }

    /**
     * The shipped definitions with what an office keeps in a folder of its own: definitions in {@code *.yaml} files,
     * where the same key in a higher version supersedes from its first day of effect; {@code calendar.csv} laid over the
     * working calendar; and {@code parameters.yaml} with values for clock rules.
     */
    public static Loaded shippedWith(Path directory) {
        OfficeFiles own = OfficeFiles.in(directory);
        return shippedWith(own.files(), List.of(), own.findings());
    }

    /** The same for files that lie elsewhere than in a folder. */
    public static Loaded shippedWith(List<SourceFile> own) {
        return shippedWith(own, List.of());
    }

    /**
     * The same with files an office no longer uses: their versions of matter types and clock rules are found for matters
     * registered and clocks started under them, and nothing new begins under them. What of them is not sound any more is
     * passed over.
     *
     * @param former newest first
     */
    public static Loaded shippedWith(List<SourceFile> own, List<SourceFile> former) {
        return shippedWith(own, former, List.of());
    }

    private static Loaded shippedWith(List<SourceFile> own, List<SourceFile> former, List<CatalogueFinding> found) {
        Findings findings = new Findings();
        findings.addAll(found);
        OfficeFolder office = OfficeFolder.sorted(own);
        List<SourceFile> definitions = new ArrayList<>(ShippedFiles.definitions());
        definitions.addAll(office.definitions());
        return load(new OfficeFolder(definitions, office.calendar(), office.parameters()), former, findings);
    }

    /** The newest version of every matter type, in the order of the ledger menu. */
    public List<MatterType> matterTypes() {
        return contents.get().matters().get().newest();
    }

    /** The newest version of a matter type. */
    public Optional<MatterType> matterType(String key) {
        return contents.get().matters().get().newest(key);
    }

    /** The version of a matter type that applies on the day. */
    public Optional<MatterType> matterType(String key, LocalDate on) {
        return contents.get().matters().get().on(key, on);
    }

    /** That version of a matter type, in force or not: journals name the version they were written under. */
    public Optional<MatterType> matterType(String key, int version) {
        return contents.get().matters().get().version(key, version);
    }

    /** The newest version of every clock rule, by law domain, with the parameters of the region. */
    public List<ClockRule> clockRules() {
        return contents.get().clocks().get().newest().stream().map(this::newest).toList();
    }

    /** The newest version of a clock rule, with the parameters of the region. */
    public Optional<ClockRule> clockRule(String key) {
        return contents.get().clocks().get().newest(key).map(this::newest);
    }

    /**
     * The version of a clock rule in force on the day, with the parameters of the region; suits
     * {@link cn.mingfa.kernel.clock.ClockRules}.
     */
    public Optional<ClockRule> clockRule(String key, LocalDate on) {
        return clockRule(key, on, List.of());
    }

    /**
     * The same for one unit: its own parameters go before those of the region.
     *
     * @param unitNames what the unit is called, full and short, then the units above it; the first that has a parameter
     *     in force on the day decides
     */
    public Optional<ClockRule> clockRule(String key, LocalDate on, List<String> unitNames) {
        return contents.get()
                .clocks()
                .get()
                .on(key, on)
                .map(rule -> contents.get().parameters().over(rule, on, unitNames));
    }

    private ClockRule newest(ClockRule rule) {
        return contents.get().parameters().over(rule, LocalDate.MAX, List.of());
    }

    /** The newest version of every indicator, by work area. */
    public List<Indicator> indicators() {
        return contents.get().indicators().get().newest();
    }

    /** The newest version of an indicator. */
    public Optional<Indicator> indicator(String key) {
        return contents.get().indicators().get().newest(key);
    }

    /** The version of an indicator that applies on the day: a figure of that time was counted so. */
    public Optional<Indicator> indicator(String key, LocalDate on) {
        return contents.get().indicators().get().on(key, on);
    }

    /**
     * The newest version of an outline.
     *
     * @throws IllegalArgumentException when there is none of that key
     */
    public Outline outline(String key) {
        return contents.get()
                .outlines()
                .get()
                .newest(key)
                .orElseThrow(() -> new IllegalArgumentException("no outline of that key: " + key));
    }

    /** The newest version of every outline. */
    public List<Outline> outlines() {
        return contents.get().outlines().get().newest();
    }

    /** The newest version of every standing question (提醒), in the order of the files. */
    public List<Watch> watches() {
        return contents.get().watches().get().newest();
    }

    /** The newest version of every coverage table (覆盖表). */
    public List<Matrix> matrices() {
        return contents.get().matrices().get().newest();
    }

    /** The newest version of every document made from matters (文书). */
    public List<Letter> letters() {
        return contents.get().letters().get().newest();
    }

    /** The working calendar of the mainland as announced, with an office's own lines over it; its version names both. */
    public WorkingCalendar calendar() {
        return contents.get().calendar().get();
    }

    private static Loaded load(OfficeFolder files, List<SourceFile> former, Findings findings) {
        Optional<Contents> contents = Contents.load(files, former, findings);
        return findings.count() > 0
                ? new Loaded(Optional.empty(), findings.sorted())
                : new Loaded(contents.map(Catalogue::new), List.of());
    }
}
