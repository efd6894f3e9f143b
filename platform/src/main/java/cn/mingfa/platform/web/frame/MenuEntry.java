package cn.mingfa.platform.web.frame;

import cn.mingfa.platform.identity.User;
import java.util.function.Predicate;

/**
 * A page that is not in the main bar but under 更多. Pages register themselves as beans of this type.
 *
 * @param title what it is called there, a few characters
 * @param path address, beginning with a slash
 * @param order place within its group, ascending
 * @param seen who is offered it; the page itself still decides who may open it
 */
public record MenuEntry(Group group, int order, String title, String path, Predicate<User> seen) {

    /** Headings under which pages are found, in their order. */
    public enum Group {
        WORK("办事"),
        DUTY("履责"),
        CHECK("查漏补缺"),
        OFFICE("本单位");

        private final String chinese;

        Group(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** A page for everybody. */
    public static MenuEntry forAll(Group group, int order, String title, String path) {
        return new MenuEntry(group, order, title, path, user -> true);
    }
}
