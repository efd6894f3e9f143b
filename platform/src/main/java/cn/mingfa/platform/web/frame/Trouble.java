package cn.mingfa.platform.web.frame;

/** What a page of failure says: what happened, and one sentence with what to do. */
public record Trouble(String title, String sentence) {

    private static final String NOTHING_DONE = "，什么都没有改动；";

    /** A page that is not there, for somebody of the house. */
    static Trouble noSuchPage() {
        return new Trouble("没有这个页面", "地址可能写错，或者内容已移走；请从台账里查找，或者核对地址。");
    }

    /** A file beyond what is taken. */
    static Trouble tooLarge() {
        return new Trouble("文件太大", "一个文件不能超过 50 MB；请压缩或者拆分后再传，扫描件可以把分辨率降到 200 dpi。");
    }

    /** A form whose page stood open longer than its session. */
    static Trouble stale() {
        return new Trouble("没有提交", "页面停留太久，提交没有被接受" + NOTHING_DONE + "请回到原来的页面，刷新后再提交一次。");
    }

    /**
     * What is said for a status nobody explained further.
     *
     * @param inside whether it is said to somebody who is logged in, or to the public
     */
    static Trouble of(int status, boolean inside) {
        return switch (status) {
            case 404, 405 -> inside ? noSuchPage() : new Trouble("没有这个页面", "地址可能写错，也可能还没有公开或者已经撤回；请从栏目里查找，或者核对地址。");
            case 403 ->
                inside
                        ? new Trouble("没有这项权限", "这不在您的岗位职责里" + NOTHING_DONE + "需要办理的，请管理员在“机构和人员”里给您加一个岗位。")
                        : new Trouble("不能打开", "这个页面只对本单位人员开放；请先登录，或者从公开栏目里查找。");
            case 413 -> tooLarge();
            case 429 -> new Trouble("请稍等", "短时间里提交得太多，这一次没有收下；请过十分钟再试。");
            case 400, 406, 415 -> new Trouble("没有办成", "地址或者提交的内容读不出来" + NOTHING_DONE + "请回到原来的页面再做一次。");
            default ->
                inside
                        ? new Trouble("没有办成", "系统出了差错，已经记下；请稍后再试，还是这样请把当时做的事告诉管理员。")
                        : new Trouble("没有办成", "系统出了差错，已经记下；请过一会儿再试，还是这样请联系发布单位。");
        };
    }
}
