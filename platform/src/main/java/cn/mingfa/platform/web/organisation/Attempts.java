package cn.mingfa.platform.web.organisation;

import cn.mingfa.kernel.Refusal;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tries what a form asks: says what was done, or shows the form again with everything that is wrong and all that was typed. */
final class Attempts {

    static final String PROBLEMS = "problems";
    static final String SAID = "said";
    static final String SENT = "sent";

    private Attempts() {}

    /**
     * @param work does it and says so in a sentence
     * @param done where to go then
     * @param again where the form is
     */
    static String of(Supplier<String> work, String done, String again, Sent sent, RedirectAttributes back) {
        try {
            back.addFlashAttribute(SAID, work.get());
            return "redirect:" + done;
        } catch (Refusal refused) {
            back.addFlashAttribute(PROBLEMS, refused.sentences());
            back.addFlashAttribute(SENT, sent);
            return "redirect:" + again;
        }
    }
}
