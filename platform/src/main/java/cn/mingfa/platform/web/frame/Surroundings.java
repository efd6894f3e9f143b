package cn.mingfa.platform.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;

/** A part of the server whose pages have a frame of their own, also when something fails there. */
public interface Surroundings {

    /** Whether an address, without the context path, lies there. */
    boolean hold(String path);

    /** Adds to the model what the frame needs, and names the page that says the trouble. */
    String around(Trouble trouble, HttpServletRequest request, Model model);
}
