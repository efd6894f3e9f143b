package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.OfficeAccounts;
import cn.mingfa.platform.identity.SessionOwner;
import cn.mingfa.platform.identity.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own password; with one that somebody else gave there is no way round it. */
@Controller
class PasswordController {

    private final Users users;
    private final OfficeAccounts accounts;
    private final SessionOwner session;

    PasswordController(Users users, OfficeAccounts accounts, SessionOwner session) {
        this.users = users;
        this.accounts = accounts;
        this.session = session;
    }

    @GetMapping("/organisation/password")
    String password(Model model) {
        model.addAttribute("first", session.mustChange());
        return "password";
    }

    @PostMapping("/organisation/password")
    String change(
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes back) {
        String login = java.util.Objects.requireNonNull(request.getRemoteUser());
        return Attempts.of(
                () -> {
                    String password = raw(fields, "password");
                    if (!password.equals(raw(fields, "password2"))) {
                        throw new AdministrationRefusal("两次输入的新密码不一样，请重新输入。");
                    }
                    accounts.changePassword(login, raw(fields, "passwordOld"), password, users.current());
                    session.changed(request, response);
                    return "密码已修改，下次请用新密码登录。";
                },
                "/organisation/password",
                "/organisation/password",
                Sent.nothing(),
                back);
    }

    private static String raw(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
