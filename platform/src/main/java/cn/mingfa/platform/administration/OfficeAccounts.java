package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Accounts as administrators open them, and everybody's own password. */
@Service
public class OfficeAccounts {

    private final Users users;
    private final Authority authority;
    private final Deeds deeds;

    OfficeAccounts(Users users, Authority authority, Deeds deeds) {
        this.users = users;
        this.authority = authority;
        this.deeds = deeds;
    }

    /** An account to be opened. */
    public record Credentials(String login, String password) {}

    /** Part of the caller's transaction. */
    void open(Credentials account, UUID person) {
        users.addFirst(account.login().strip(), account.password(), person);
    }

    /** Opens an account, or sets another password for one that is there; to be changed at the next login. */
    public void setAccount(UUID person, Credentials account, User by) {
        authority.requireOver(by, person);
        boolean there = users.logins(person).stream()
                .anyMatch(login -> login.login().equals(account.login().strip()));
        Deeds.refuse(there ? password(account.password()) : problems(account));
        deeds.done(by, person, () -> {
            if (there) {
                users.setFirst(account.login().strip(), account.password());
                return new Deeds.Done<>(
                        person,
                        "重置" + authority.person(person).name() + "的账号"
                                + account.login().strip() + "的密码。");
            }
            open(account, person);
            return new Deeds.Done<>(
                    person,
                    "为" + authority.person(person).name() + "开设账号"
                            + account.login().strip() + "。");
        });
    }

    /** Their own password, by whoever knows the old one. */
    public void changePassword(String login, String old, String password, User by) {
        List<String> problems = new ArrayList<>(password(password));
        if (!users.isPassword(login, old)) {
            problems.add("原密码不对，请核对后再试。");
        } else if (old.equals(password)) {
            problems.add("新密码与原密码相同，请换一个。");
        }
        Deeds.refuse(problems);
        deeds.done(by, by.person(), () -> {
            users.setPassword(login, password);
            return new Deeds.Done<>(login, "修改自己的密码。");
        });
    }

    List<String> problems(Credentials account) {
        List<String> problems = new ArrayList<>(password(account.password()));
        String login = account.login().strip();
        if (login.isEmpty() || login.chars().anyMatch(Character::isWhitespace)) {
            problems.add("账号不能为空，也不能有空格。");
        }
        users.personOf(login).ifPresent(name -> problems.add("账号“" + login + "”已经有人使用，请换一个。"));
        return problems;
    }

    private static List<String> password(String password) {
        return password.length() < 8 ? List.of("密码至少八位。") : List.of();
    }
}
