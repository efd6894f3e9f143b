package cn.mingfa.catalogue;

import cn.mingfa.kernel.calendar.CalendarFile;
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
 * The definitions (定义) a program works with: clock rules, matter types, indicators, outlines and the working
 * calendar. Immutable; kinds of the shipped catalogue are read when first asked for.
 */
public final class Catalogue {

    private static final Lazy<Catalogue> SHIPPED = new Lazy<>(Catalogue::readShipped);

    private final Lazy<Versions<ClockRule>> clocks;
    private final Lazy<Versions<MatterType>> matters;
    private final Lazy<Versions<Indicator>> indicators;
    private final Lazy<Versions<Outline>> outlines;
    private final Lazy<WorkingCalendar> calendar;

    private Catalogue(
            Lazy<Versions<ClockRule>> clocks,
            Lazy<Versions<MatterType>> matters,
            Lazy<Versions<Indicator>> indicators,
            Lazy<Versions<Outline>> outlines) {
        this.clocks = clocks;
        this.matters = matters;
        this.indicators = indicators;
        this.outlines = outlines;
        this.calendar = new Lazy<>(Catalogue::readCalendar);
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
        return load(files, new Findings());
    }

    /**
     * The shipped definitions with an office's own from {@code *.yaml} files of that folder: a definition of the same
     * key and a higher version supersedes from its first day of effect.
     */
    public static Loaded shippedWith(Path directory) {
        Findings findings = new Findings();
        List<SourceFile> files = new ArrayList<>(ShippedFiles.definitions());
        files.addAll(OfficeFiles.read(directory, findings));
        return load(files, findings);
    }

    /**
     * The same definitions with an office's parameters laid over its clock rules; findings where a parameter may not
     * be set so.
     *
     * @param unit whose parameters apply; those of the region where it has none of its own
     */
    public Loaded withParameters(List<Parameter> parameters, String region, String unit) {
        Findings findings = new Findings();
        Versions<ClockRule> changed = ParameterOverlay.apply(clocks.get(), parameters, region, unit, findings);
        return findings.count() > 0
                ? new Loaded(Optional.empty(), findings.sorted())
                : new Loaded(Optional.of(new Catalogue(Lazy.of(changed), matters, indicators, outlines)), List.of());
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

    /** The newest version of every clock rule, by law domain. */
    public List<ClockRule> clockRules() {
        return clocks.get().newest();
    }

    /** The newest version of a clock rule. */
    public Optional<ClockRule> clockRule(String key) {
        return clocks.get().newest(key);
    }

    /** The version of a clock rule in force on the day; suits {@link cn.mingfa.kernel.clock.ClockRules}. */
    public Optional<ClockRule> clockRule(String key, LocalDate on) {
        return clocks.get().on(key, on);
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

    /** The working calendar of the mainland, as announced; an office's overrides are laid over it elsewhere. */
    public WorkingCalendar calendar() {
        return calendar.get();
    }

    private static Loaded load(List<SourceFile> files, Findings before) {
        DefinitionReader reader = new DefinitionReader(before);
        files.forEach(reader::read);
        reader.checkWhole();
        if (before.count() > 0) {
            return new Loaded(Optional.empty(), before.sorted());
        }
        Catalogue catalogue = new Catalogue(
                Lazy.of(reader.clocks()),
                Lazy.of(reader.matters()),
                Lazy.of(reader.indicators()),
                Lazy.of(reader.outlines()));
        return new Loaded(Optional.of(catalogue), List.of());
    }

    private static Catalogue readShipped() {
        return new Catalogue(
                lazily("clocks", DefinitionReader::clocks),
                lazily("matters", DefinitionReader::matters),
                lazily("indicators", DefinitionReader::indicators),
                lazily("outlines", DefinitionReader::outlines));
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

    private static WorkingCalendar readCalendar() {
        CalendarFile.Parsed parsed = CalendarFile.parse(ShippedFiles.text("calendar/cn.csv"));
        if (!parsed.problems().isEmpty()) {
            throw new IllegalStateException("the shipped calendar is not in order: " + parsed.problems());
        }
        return parsed.calendar();
    }
}
