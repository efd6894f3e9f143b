package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Publication.Comments;
import cn.mingfa.kernel.value.FieldType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether what the public writes can become a matter of its type, and what is shown of it may be shown. */
final class CommentsCheck {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);
    private static final Set<FieldType> WORDS = Set.of(FieldType.TEXT, FieldType.LONG_TEXT);

    private final MatterType type;
    private final MatterType comment;
    private final Places at;
    private final Findings findings;

    /** Where the parts stand in the file. */
    record Places(
            Place whole, Place until, Place text, Place clause, Place about, Place personal, Place sets, Place shows) {
        Places(Props props) {
            this(
                    props.at(),
                    props.at("until"),
                    props.at("text"),
                    props.at("clause"),
                    props.at("about"),
                    props.at("name"),
                    props.at("sets"),
                    props.at("shows"));
        }
    }

    CommentsCheck(MatterType type, MatterType comment, Places at, Findings findings) {
        this.type = type;
        this.comment = comment;
        this.at = at;
        this.findings = findings;
    }

    void run(Comments comments) {
        FieldUse.DATED.check(type, comments.until(), at.until(), findings);
        comments.about().ifPresent(key -> new PublicationCheck(type, findings).words(key, at.about()));
        typed(comments.text(), at.text());
        comments.clause().ifPresent(key -> typed(key, at.clause()));
        comments.name().ifPresent(this::personal);
        comments.contact().ifPresent(this::personal);
        comments.sets().forEach(this::set);
        comments.shows().forEach(key -> shown(key, comments));
        complete(comments);
    }

    /** A text of the comment that is asked when it is registered. */
    private void typed(String key, Place place) {
        Optional<Field> field = comment.field(key);
        if (field.isEmpty()) {
            FieldUse.unknown(comment, key, place, findings);
        } else if (!WORDS.contains(field.get().type())
                || !field.get().atRegistration()
                || field.get().personal()) {
            findings.add(place, "wrong_field", "“" + field.get().label() + "”不能由公众填写，那要登记时填写的文字，不是个人信息。");
        }
    }

    /** Who somebody is and how to reach them lies under a key that can be destroyed. */
    private void personal(String key) {
        Optional<Field> field = comment.field(key);
        if (field.isEmpty()) {
            FieldUse.unknown(comment, key, at.personal(), findings);
        } else if (!field.get().personal() || !WORDS.contains(field.get().type())) {
            findings.add(at.personal(), "wrong_field", "“" + field.get().label() + "”不是个人信息的文字字段，不能存姓名或者联系方式。");
        }
    }

    private void set(String key, String value) {
        comment.field(key)
                .ifPresentOrElse(
                        field -> {
                            if (FieldGate.read(field, value, ANY_DAY) instanceof FieldGate.Reading.Wrong wrong) {
                                findings.add(
                                        at.sets(), "wrong_type", wrong.problem().sentence());
                            }
                        },
                        () -> FieldUse.unknown(comment, key, at.sets(), findings));
    }

    private void shown(String key, Comments comments) {
        new PublicationCheck(comment, findings).shown(key, at.shows());
        if (key.equals(comments.text())) {
            findings.add(at.shows(), "personal_field", "公众写的原文可能带有个人信息，不能直接公开，请用摘要的字段。");
        }
    }

    private void complete(Comments comments) {
        comment.fields().stream()
                .filter(field -> field.atRegistration() && field.required())
                .filter(field -> !field.key().equals(comments.text())
                        && !comments.sets().containsKey(field.key())
                        && field.initial().isEmpty())
                .forEach(field -> findings.add(
                        at.whole(),
                        "missing_property",
                        "登记“" + comment.title() + "”要有“" + field.label() + "”，公众填不了，请在sets里写上。"));
    }
}
