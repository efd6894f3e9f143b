package cn.mingfa.platform.web.outside;

import cn.mingfa.platform.web.frame.Surroundings;
import cn.mingfa.platform.web.frame.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What outsiders see who came with a link: one plain page, and no way further into the house. */
@Component
class GuestSurroundings implements Surroundings {

    @Override
    public boolean hold(String path) {
        return path.startsWith("/w/");
    }

    @Override
    public String around(Trouble trouble, HttpServletRequest request, Model model) {
        model.addAttribute("heading", trouble.title());
        model.addAttribute("sentence", trouble.sentence());
        return "guestclosed";
    }
}
