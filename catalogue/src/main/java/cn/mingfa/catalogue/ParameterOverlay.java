package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.ClockRule.Basis;
import cn.mingfa.kernel.clock.ClockRule.Confidence;
import cn.mingfa.kernel.clock.Limit;
import cn.mingfa.kernel.definition.Urn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An office's parameters laid over clock rules: a unit's own before those of its region, each from its first day. */
final class ParameterOverlay {

    static final ParameterOverlay NONE = new ParameterOverlay(List.of());

    private final Map<String, List<Parameter>> byRule;

    private ParameterOverlay(List<Parameter> parameters) {
        this.byRule = parameters.stream().collect(Collectors.groupingBy(Parameter::rule));
    }

    /** Checks each against its rule; what may not be set so becomes a finding. */
    static ParameterOverlay of(List<Parameter> parameters, Known known, Findings findings) {
        parameters.stream()
                .filter(p -> known.declared(Urn.Kind.CLOCK, p.rule(), p.at(), findings))
                .forEach(p -> reached(p, known.clocks()).forEach(rule -> check(p, rule, findings)));
        return new ParameterOverlay(parameters);
    }

    /**
     * The rule as it holds for clocks that start on the day.
     *
     * @param unitNames names of a unit, then of the units above it; empty for the region as a whole
     */
    ClockRule over(ClockRule rule, LocalDate on, List<String> unitNames) {
        List<Parameter> begun = byRule.getOrDefault(rule.key(), List.of()).stream()
                .filter(p -> !on.isBefore(p.effectiveFrom()))
                .sorted(Comparator.comparing(Parameter::effectiveFrom).reversed())
                .toList();
        return Stream.concat(unitNames.stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                .flatMap(unit -> begun.stream().filter(p -> p.unit().equals(unit)))
                .findFirst()
                .map(parameter -> changed(rule, parameter))
                .orElse(rule);
    }

    /** The version in force when the parameter begins, and the newest. */
    private static Stream<ClockRule> reached(Parameter parameter, Versions<ClockRule> rules) {
        return Stream.of(rules.on(parameter.rule(), parameter.effectiveFrom()), rules.newest(parameter.rule()))
                .flatMap(Optional::stream)
                .distinct();
    }

    private static void check(Parameter parameter, ClockRule rule, Findings findings) {
        String name = rule.matter() + "·" + rule.step();
        if (!rule.basis().confidence().toBeConfirmed()
                && parameter.confirmedBy().isEmpty()) {
            findings.add(parameter.at(), "verified_rule", "“" + name + "”的期限条文已核，要改须写明由谁、依据什么确认（confirmed_by）。");
        }
        if (Integer.signum(parameter.amount()) != Integer.signum(rule.limit().amount())) {
            findings.add(
                    parameter.at(),
                    "out_of_range",
                    "“" + name + "”的期限应当是" + (rule.limit().amount() < 0 ? "负" : "正") + "数。");
        }
    }

    private static ClockRule changed(ClockRule rule, Parameter parameter) {
        Limit limit = new Limit(parameter.amount(), rule.limit().unit());
        Optional<Limit> extension = parameter.extension().isPresent()
                ? Optional.of(new Limit(
                        parameter.extension().getAsInt(),
                        rule.extension().map(Limit::unit).orElse(limit.unit())))
                : rule.extension();
        return new ClockRule(
                rule.edition(),
                rule.key(),
                rule.matter(),
                rule.step(),
                rule.trigger(),
                limit,
                rule.sense(),
                rule.roll(),
                rule.pauses(),
                rule.restarts(),
                extension,
                rule.extensionApprover(),
                basis(rule.basis(), parameter),
                rule.dueSoonWorkingDays(),
                rule.ofOthers(),
                rule.early());
    }

    /** The amount is no longer that of the text: known at second hand where somebody confirmed it, else local practice. */
    private static Basis basis(Basis basis, Parameter parameter) {
        Confidence confidence =
                parameter.confirmedBy().isPresent() ? Confidence.VERIFIED_SECONDARY : Confidence.LOCAL_PRACTICE;
        String local = parameter.owner() + "自" + parameter.effectiveFrom() + "起适用的本地参数"
                + parameter.confirmedBy().map(by -> "，" + by).orElse("");
        return new Basis(basis.law(), basis.article(), confidence, Optional.of(local));
    }
}
