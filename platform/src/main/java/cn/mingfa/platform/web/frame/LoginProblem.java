package cn.mingfa.platform.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.web.WebAttributes;
import org.springframework.web.util.WebUtils;

/** Why logging in failed, as a sentence; never whether the account exists. */
final class LoginProblem {

    private LoginProblem() {}

    static String sentence(HttpServletRequest request) {
        Object why = WebUtils.getSessionAttribute(request, WebAttributes.AUTHENTICATION_EXCEPTION);
        if (why instanceof AccountStatusException known && known.getMessage() != null) {
            return known.getMessage();
        }
        return "账号或者密码不对，请核对后再试。连续输错会暂停登录一段时间。";
    }
}
