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
import java.util.function.Function;

/**
 * The definitions (定义) a program works with: clock rules, matter types, indicators, outlines, watches, matrices,
 * letters and the working calendar. Immutable; kinds of the shipped catalogue are read when first asked for.
 */
public final class Catalogue {

    private static final Lazy<Catalogue> SHIPPED = new Lazy<>(Catalogue::readShipped);

    private final Lazy<Versions<ClockRule>> clocks;
    private final Lazy<Versions<MatterType>> matters;
    private final Lazy<Versions<Indicator>> indicators;
    private final Lazy<Versions<Outline>> outlines;
    private final Lazy<Versions<Watch>> watches;
    private final Lazy<Versions<Matrix>> matrices;
    private final Lazy<Versions<Letter>> letters;
    private final Lazy<WorkingCalendar> calendar;
    private final ParameterOverlay parameters;

    private Catalogue(
            Lazy<Versions<ClockRule>> clocks,
            Lazy<Versions<MatterType>> matters,
            Lazy<Versions<Indicator>> indicators,
            Lazy<Versions<Outline>> outlines,
            Lazy<Versions<Watch>> watches,
            Lazy<Versions<Matrix>> matrices,
            Lazy<Versions<Letter>> letters,
            Lazy<WorkingCalendar> calendar,
            ParameterOverlay parameters) {
        this.clocks = clocks;
        this.matters = matters;
        this.indicators = indicators;
        this.outlines = outlines;
        this.watches = watches;
        this.matrices = matrices;
        this.letters = letters;
        this.calendar = calendar;
        this.parameters = parameters;
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
        return load(OfficeFolder.of(files), new Findings());
    }

    /**
     * The shipped definitions with what an office keeps in a folder of its own: definitions in {@code *.yaml} files,
     * where the same key in a higher version supersedes from its first day of effect; {@code calendar.csv} laid over the
     * working calendar; and {@code parameters.yaml} with values for clock rules.
     */
    public static Loaded shippedWith(Path directory) {
        Findings findings = new Findings();
        OfficeFolder own = OfficeFiles.read(directory, findings);
        List<SourceFile> definitions = new ArrayList<>(ShippedFiles.definitions());
        definitions.addAll(own.definitions());
        return load(new OfficeFolder(definitions, own.calendar(), own.parameters()), findings);
    }

    /** The newest version of every matter type, in the order of the ledger menu. */
    public List<MatterType> matterTypes() {
        return matters.get().newest();
    }

    /** The newest version of a matter type. */
    public Optional<MatterType> matterType(String key) {
        return matters.get().newest(key);
    }

    /** The version of a matter type that applies on the day. */
    public Optional<MatterType> matterType(String key, LocalDate on) {
        return matters.get().on(key, on);
    }

    /** That version of a matter type, in force or not: journals name the version they were written under. */
    public Optional<MatterType> matterType(String key, int version) {
        return matters.get().version(key, version);
    }

    /** The newest version of every clock rule, by law domain, with the parameters of the region. */
    public List<ClockRule> clockRules() {
        return clocks.get().newest().stream().map(this::newest).toList();
    }

    /** The newest version of a clock rule, with the parameters of the region. */
    public Optional<ClockRule> clockRule(String key) {
        return clocks.get().newest(key).map(this::newest);
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
        return clocks.get().on(key, on).map(rule -> parameters.over(rule, on, unitNames));
    }

    private ClockRule newest(ClockRule rule) {
        return parameters.over(rule, LocalDate.MAX, List.of());
    }

    /** The newest version of every indicator, by work area. */
    public List<Indicator> indicators() {
        return indicators.get().newest();
    }

    /** The newest version of an indicator. */
    public Optional<Indicator> indicator(String key) {
        return indicators.get().newest(key);
    }

    /**
     * The newest version of an outline.
     *
     * @throws IllegalArgumentException when there is none of that key
     */
    public Outline outline(String key) {
        return outlines.get()
                .newest(key)
                .orElseThrow(() -> new IllegalArgumentException("no outline of that key: " + key));
    }

    /** The newest version of every standing question (提醒), in the order of the files. */
    public List<Watch> watches() {
        return watches.get().newest();
    }

    /** The newest version of every coverage table (覆盖表). */
    public List<Matrix> matrices() {
        return matrices.get().newest();
    }

    /** The newest version of every document made from matters (文书). */
    public List<Letter> letters() {
        return letters.get().newest();
    }

    /** The working calendar of the mainland as announced, with an office's own lines over it; its version names both. */
    public WorkingCalendar calendar() {
        return calendar.get();
    }

    private static Loaded load(OfficeFolder files, Findings findings) {
        DefinitionReader reader = new DefinitionReader(findings);
        files.definitions().forEach(reader::read);
        reader.checkWhole();
        ParameterOverlay parameters = files.parameters()
                .map(file -> ParameterOverlay.of(Parameters.read(file, findings), reader.known(), findings))
                .orElse(ParameterOverlay.NONE);
        Lazy<WorkingCalendar> calendar = files.calendar()
                .map(file -> Lazy.of(Calendars.overlaid(Calendars.shipped(), file, findings)))
                .orElse(new Lazy<>(Calendars::shipped));
        if (findings.count() > 0) {
            return new Loaded(Optional.empty(), findings.sorted());
        }
        Catalogue catalogue = new Catalogue(
                Lazy.of(reader.clocks()),
                Lazy.of(reader.matters()),
                Lazy.of(reader.indicators()),
                Lazy.of(reader.outlines()),
                Lazy.of(reader.watches()),
                Lazy.of(reader.matrices()),
                Lazy.of(reader.letters()),
                calendar,
                parameters);
        return new Loaded(Optional.of(catalogue), List.of());
    }

    private static Catalogue readShipped() {
        return new Catalogue(
                lazily("clocks", DefinitionReader::clocks),
                lazily("matters", DefinitionReader::matters),
                lazily("indicators", DefinitionReader::indicators),
                lazily("outlines", DefinitionReader::outlines),
                lazily("watches", DefinitionReader::watches),
                lazily("matrices", DefinitionReader::matrices),
                lazily("letters", DefinitionReader::letters),
                new Lazy<>(Calendars::shipped),
                ParameterOverlay.NONE);
    }

    /** One kind alone, without looking at what it refers to: a test of this room sees to that. */
    private static <T> Lazy<Versions<T>> lazily(String folder, Function<DefinitionReader, Versions<T>> kind) {
        return new Lazy<>(() -> {
            Findings findings = new Findings();
            DefinitionReader reader = new DefinitionReader(findings);
            ShippedFiles.folder(folder).forEach(reader::read);
            if (findings.count() > 0) {
                throw new IllegalStateException("shipped definitions are not in order: " + findings.sorted());
            }
            return kind.apply(reader);
        });
    }
}
