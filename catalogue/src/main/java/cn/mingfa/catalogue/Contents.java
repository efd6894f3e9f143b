package cn.mingfa.catalogue;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What stands in a catalogue. Immutable; kinds of the shipped one are read when first asked for. */
record Contents(
        Lazy<Versions<ClockRule>> clocks,
        Lazy<Versions<MatterType>> matters,
        Lazy<Versions<Indicator>> indicators,
        Lazy<Versions<Outline>> outlines,
        Lazy<Versions<Watch>> watches,
        Lazy<Versions<Matrix>> matrices,
        Lazy<Versions<Letter>> letters,
        Lazy<WorkingCalendar> calendar,
        ParameterOverlay parameters) {

    /** Reads and checks everything together; nothing where there is anything to object to. */
    static Optional<Contents> load(OfficeFolder files, List<SourceFile> former, Findings findings) {
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
            return Optional.empty();
        }
        DefinitionReader past = new DefinitionReader(new Findings());
        former.forEach(past::read);
        return Optional.of(new Contents(
                Lazy.of(reader.clocks().withFormer(past.clocks())),
                Lazy.of(reader.matters().withFormer(past.matters())),
                Lazy.of(reader.indicators().withFormer(past.indicators())),
                Lazy.of(reader.outlines()),
                Lazy.of(reader.watches()),
                Lazy.of(reader.matrices()),
                Lazy.of(reader.letters()),
                calendar,
                parameters));
    }

    /** Those of the program; a defect in a file is an {@link IllegalStateException} when its kind is first read. */
    static Contents shipped() {
        return new Contents(
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
