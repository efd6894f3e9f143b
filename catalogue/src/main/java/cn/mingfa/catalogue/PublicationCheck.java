package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Publication;
import cn.mingfa.kernel.value.FieldType;
import java.util.Optional;

/** Whether fields of a type may be shown to everybody: personal data and rosters of persons never. */
final class PublicationCheck {

    private final MatterType type;
    private final Findings findings;

    PublicationCheck(MatterType type, Findings findings) {
        this.type = type;
        this.findings = findings;
    }

    void whole(Publication publication, Place at, Place from, Place track) {
        if (!type.readers().isEmpty()) {
            findings.add(at, "contradiction", "这类事项只给部分角色看（readers），不能公开。");
        }
        publication.from().forEach(key -> FieldUse.DATED.check(type, key, from, findings));
        if (publication.track()) {
            if (type.guidance().track().isEmpty()) {
                findings.add(track, "contradiction", "没有法定环节（track），无从公开各环节。");
            }
            type.guidance().track().stream()
                    .map(Guidance.Step::ground)
                    .flatMap(Optional::stream)
                    .forEach(key -> shown(key, track));
        }
    }

    /** Whether the field is there and may be shown. */
    void shown(String key, Place at) {
        if (FieldUse.isDate(key)) {
            return;
        }
        type.field(key)
                .ifPresentOrElse(
                        field -> {
                            if (isPersonal(field)) {
                                findings.add(at, "personal_field", "“" + field.label() + "”是个人信息，不能公开，请去掉。");
                            }
                        },
                        () -> FieldUse.unknown(type, key, at, findings));
    }

    private static boolean isPersonal(Field field) {
        return field.personal()
                || field.type() == FieldType.PERSONS
                || field.columns().stream().anyMatch(PublicationCheck::isPersonal);
    }

    /** Whether the field may be shown and holds words. */
    void words(String key, Place at) {
        shown(key, at);
        type.field(key)
                .filter(field -> field.type() != FieldType.TEXT && field.type() != FieldType.LONG_TEXT)
                .ifPresent(field -> findings.add(at, "wrong_field", "“" + field.label() + "”不是文字，这里要文字的字段。"));
    }

    void force(Publication.Force force, Place at, Place outcome, Place ended) {
        if (type.validity().isEmpty()) {
            findings.add(at, "missing_property", "要先写明有效期的字段（validity），才能标明是否有效。");
        }
        shown(force.outcome(), outcome);
        type.field(force.outcome()).ifPresent(field -> {
            if (field.type() != FieldType.CHOICE) {
                findings.add(outcome, "wrong_field", "“" + field.label() + "”不是单选，看不出是否失效。");
            }
            force.ended().keySet().stream()
                    .filter(code -> field.option(code).isEmpty())
                    .forEach(code ->
                            findings.add(ended, "unknown_option", "“" + field.label() + "”没有选项“" + code + "”。"));
        });
    }
}
