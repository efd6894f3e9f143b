package cn.mingfa.document;

import cn.mingfa.document.UnreadableDocument.Code;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The one assertion about refusals: the code, and a sentence in Chinese that says what to do. */
final class Refused {

    private Refused() {}

    /** The sentence, for a closer look. */
    static String with(Code code, ThrowingCallable reading) {
        var refusal = catchThrowableOfType(UnreadableDocument.class, reading);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.code()).as(refusal.sentence()).isEqualTo(code);
        assertThat(refusal.sentence()).matches("(?s).*[\\u4e00-\\u9fff].*。").contains("请");
        return refusal.sentence();
    }

    static String with(Code code, byte[] content) {
        return with(code, () -> Documents.read("甲", content));
    }
}
