package cn.mingfa.platform.web.matter;

import cn.mingfa.platform.ledger.MatterView;

/** What has just been done, in a sentence at the head of the page. */
final class Done {

    private Done() {}

    /** @param what key of an action, or one of the other things done on the page; empty for nothing */
    static String sentence(String what, MatterView view) {
        return switch (what) {
            case "" -> "";
            case "registered" -> "已登记，编号" + view.matter().number() + "。";
            case "note" -> "已补记。";
            case "asked" -> "已经提请，对方在“今日”和“消息”里看得到；办好后会从那里消失。";
            case "linked" -> "已关联。";
            case "evidence" -> "已归入佐证材料。";
            case "undone" -> "已撤回，可以重新办理；撤回前后的内容都留在办理记录里。";
            case "correct" -> "已更正，原来的内容留在办理记录里。";
            default ->
                view.type()
                        .action(what)
                        .map(action -> "已办理：" + action.label() + "。")
                        .orElse("");
        };
    }
}
