package cn.mingfa.platform.web.study;

import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.planning.MustKnow;
import cn.mingfa.platform.planning.SelfTest;
import cn.mingfa.platform.planning.StudyTopics;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.web.part.Whose;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What to study before the next meetings, what each post must know, and a short test for oneself. */
@Controller
class StudyController {

    private final Whose whose;
    private final StudyTopics topics;
    private final MustKnow mustKnow;
    private final SelfTest tests;

    StudyController(Whose whose, StudyTopics topics, MustKnow mustKnow, SelfTest tests) {
        this.whose = whose;
        this.topics = topics;
        this.mustKnow = mustKnow;
        this.tests = tests;
    }

    @GetMapping("/study/topics")
    String topics(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        View view = whose.view(unit, model);
        model.addAttribute("items", topics.coming(view));
        return "topics";
    }

    @GetMapping("/study/must-know")
    String mustKnow(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        View view = whose.view(unit, model);
        model.addAttribute("posts", mustKnow.posts(view));
        return "mustknow";
    }

    /** A question with what was answered; blank while it was not. */
    public record Answered(SelfTest.Question question, String answer) {
        public boolean isRight() {
            return question.right().equals(answer);
        }
    }

    /** The answers stand in the address and nowhere else. */
    @GetMapping("/study/test")
    String test(@RequestParam String law, @RequestParam Map<String, String> sent, Model model) {
        List<Answered> questions = tests.of(law).stream()
                .map(question -> new Answered(question, sent.getOrDefault("a." + question.rule(), "")))
                .toList();
        if (questions.isEmpty()) {
            throw new NotFound("这部法律没有自测题：期限表里没有它的已核条文。");
        }
        model.addAttribute("law", law);
        model.addAttribute("questions", questions);
        model.addAttribute("done", sent.containsKey("done"));
        model.addAttribute("right", questions.stream().filter(Answered::isRight).count());
        return "selftest";
    }
}
