package cn.mingfa.platform.web.publication;

import cn.mingfa.platform.publication.PublicSite;
import cn.mingfa.platform.web.frame.Surroundings;
import cn.mingfa.platform.web.frame.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The head and the sections of the public site, also around what failed there. */
@Component
@ConditionalOnBooleanProperty(name = "mingfa.public", matchIfMissing = true)
class PublicSurroundings implements Surroundings {

    private final PublicSite site;

    PublicSurroundings(PublicSite site) {
        this.site = site;
    }

    @Override
    public boolean hold(String path) {
        return path.equals("/public") || path.startsWith("/public/");
    }

    @Override
    public String around(Trouble trouble, HttpServletRequest request, Model model) {
        model.addAttribute("open", PublicFrame.of(site, request));
        model.addAttribute("heading", trouble.title());
        model.addAttribute("sentence", trouble.sentence());
        return "publicsaid";
    }
}
