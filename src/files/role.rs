//! What a column may hold, and under which names people have it.

macro_rules! roles {
    ($($variant:ident $name:literal $doc:literal [$($synonym:literal),*];)*) => {
        /// What a column holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Role { $(#[doc = $doc] $variant,)* }

        impl Role {
            /// Every role.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its own name, which `--column` and mapping files use.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Other names of the column, as [`plain`] has them, the likelier ones first.
            pub(crate) fn other_names(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($synonym),*],)* }
            }
        }
    };
}

roles! {
    Time "t" "When a message was written."
        ["time", "timestamp", "datetime", "createdat", "createtime", "createdtime", "creationdate", "sentat", "senttime", "sendtime",
         "msgtime", "messagetime", "postedat", "posttime", "strtime", "datecreated", "date", "ts", "timestamp(utc)", "when",
         "时间", "发送时间", "发言时间", "消息时间", "发布时间", "创建时间", "日期时间", "发帖时间", "日期"];
    LocalTime "local_time" "The same on the group's own clock, beside a moment of universal time." [];
    TimeOfDay "time_of_day" "The time of day, where the date stands in a column of its own." ["clock", "timeofday", "时刻", "钟点"];
    UserId "user_id" "Who: the author of a message, the member of a list."
        ["userid", "authorid", "senderid", "memberid", "fromid", "uid", "uin", "accountid", "wxid", "openid", "externaluserid",
         "author", "sender", "user", "member", "username", "from", "owneruserid", "account", "login", "nickname", "name", "email",
         "用户id", "成员id", "用户编号", "成员编号", "发送者id", "发送人id", "qq号", "qq", "微信号", "企业微信账号", "账号", "帐号", "学号", "工号",
         "发言人", "发送人", "发送者", "发信人", "作者", "成员", "用户", "群成员", "用户名", "昵称", "群昵称", "姓名", "客户", "客户名称", "名称"];
    UserName "user_name" "The name that is shown of who it is."
        ["displayname", "authorname", "sendername", "nickname", "name", "fullname", "realname", "groupnickname", "username", "author",
         "sender", "昵称", "群昵称", "姓名", "备注", "发送人", "发言人", "客户名称", "成员名称", "名称"];
    Item "item_id" "The message's own name."
        ["itemid", "messageid", "msgid", "msgsvrid", "postid", "commentid", "消息id", "消息编号", "帖子id", "编号"];
    Parent "parent_item" "The message that it answers."
        ["parentitem", "parentid", "replyto", "replytoid", "replytomessageid", "inreplyto", "inreplytoid", "referencemessageid",
         "reference.messageid", "threadts", "quotedmessageid", "回复消息id", "引用消息id", "回复的消息", "父消息id", "父id"];
    To "to_user_id" "Whom it is directed at."
        ["touserid", "toid", "to", "recipientid", "recipient", "replytouser", "replytouserid", "mention", "收件人", "接收人", "回复对象", "被回复人"];
    Kind "type" "What a message is." ["messagetype", "msgtype", "posttype", "posttypeid", "kind", "类型", "消息类型"];
    Score "score" "Votes for less votes against." ["votes", "得分", "票数"];
    Text "text" "What it says; it is never kept."
        ["content", "message", "body", "strcontent", "msgcontent", "内容", "消息内容", "消息", "正文", "发言内容"];
    Group "group" "The channel or topic within which messages are numbered." [];
    Joined "joined" "When a member joined."
        ["jointime", "joinedat", "joindate", "joinedon", "joinedgroupon", "datejoined", "registered", "registeredat", "registrationdate",
         "membersince", "signupdate", "入群时间", "加入时间", "进群时间", "入群日期", "加入日期", "注册时间", "注册日期", "添加时间"];
    Operator "is_manager" "Whether a member is one of the community's operators."
        ["ismanager", "isoperator", "isadmin", "isstaff", "isowner", "ismoderator", "manager", "operator", "admin", "moderator", "staff",
         "是否管理员", "是否群主", "管理员", "运营", "是否运营", "是否员工"];
    LastVisit "last_visit" "When a member was last there."
        ["lastvisit", "lastaccess", "lastaccessdate", "lastseen", "lastseenat", "lastactive", "lastvisited", "lastvisitedgroupon",
         "lastlogin", "最后访问", "最后活跃", "最近活跃", "最近访问", "最后登录", "最后发言"];
    Attended "attended" "When a member attended something."
        ["attendedat", "attendedon", "checkedinat", "checkintime", "eventdate", "eventtime", "签到时间", "到场时间", "活动日期", "活动时间", "参加时间"];
    Present "present" "Whether the member came." ["attendance", "attended?", "checkedin", "rsvp", "是否签到", "是否到场", "签到", "出席", "到场"];
    LightActions "light_actions" "Votes, likes, check-ins." ["lightactions", "upvotescast", "downvotescast", "upvotes", "downvotes", "点赞数", "签到次数"];
    InvitedBy "invited_by" "Who invited a member."
        ["invitedby", "inviter", "invitor", "invitor.userid", "inviterid", "referrer", "邀请人", "推荐人", "入群邀请人"];
    Muted "muted" "Whether a member muted the community." ["ismuted", "免打扰"];
    Left "left" "Whether a member left." ["hasleft", "isleft", "退群", "已退群", "是否退群"];
    Spent "spent" "Money spent, yuan." ["totalspent", "amount", "消费金额", "累计消费", "成交金额"];
    Members "members" "Members at the end of a day."
        ["membertotal", "membercount", "totalmembers", "memberstotal", "data.membertotal", "群成员总数", "成员总数", "总人数", "群人数", "成员数", "人数"];
    Joins "joins" "Members who joined on a day."
        ["newmembercnt", "newmembers", "joincount", "data.newmembercnt", "新增成员", "新增成员数", "新增群成员数", "新增人数",
         "群成员新增数", "入群人数", "进群人数"];
    Leaves "leaves" "Members who left on a day."
        ["leavecnt", "memberslost", "leftcount", "membersleft", "churned", "data.leavecnt", "退群人数", "退群数", "流失人数",
         "群成员流失数",
         "群成员退群数", "退出人数"];
    Active "active" "Members who visited on a day." ["activemembers", "dau", "dailyactive", "visitors", "活跃人数", "活跃成员数", "访问人数", "日活"];
    Posters "posters" "Members who wrote on a day."
        ["memberhasmsg", "data.memberhasmsg", "speakers", "communicators", "发言人数", "发言成员数", "发过消息的群成员数", "当日发消息的群成员数", "有发过消息的群成员数"];
    Messages "messages" "Messages of a day."
        ["msgtotal", "data.msgtotal", "messagecount", "messagessent", "totalmessages", "posts", "消息总数", "消息数", "群消息总数",
         "群聊消息总数", "发言条数", "消息量", "发言数"];
}

/// How many roles there are.
pub(crate) const ROLES: usize = Role::ALL.len();

impl Role {
    /// The role of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|role| role.name() == name)
    }

    /// How well a column's [`plain`] name fits: 0 for the role's own name, and more for the less likely ones.
    pub(crate) fn rank(self, column: &str) -> Option<usize> {
        if plain(self.name()) == column && self != Self::LocalTime {
            return Some(0);
        }
        let place = self
            .other_names()
            .iter()
            .position(|synonym| *synonym == column)?;
        Some(place + 1)
    }

    /// Whether it is one of the sums of a day.
    pub(crate) fn is_sum(self) -> bool {
        self >= Self::Members
    }
}

/// A column's name without what spelling adds: case, blanks, underscores, hyphens.
pub(crate) fn plain(name: &str) -> String {
    let letters = name.chars().filter(|sign| {
        !sign.is_whitespace() && !matches!(sign, '_' | '-' | '\u{feff}' | '"' | '\u{200b}')
    });
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synonyms_are_plain_and_the_names_find_their_roles() {
        for role in Role::ALL {
            assert_eq!(Role::named(role.name()), Some(*role));
            for synonym in role.other_names() {
                assert_eq!(*synonym, plain(synonym), "{role:?}");
            }
        }
        assert_eq!(Role::UserId.rank(&plain("User_ID")), Some(0));
        assert!(Role::UserId.rank("sender") > Role::UserId.rank("senderid"));
        assert_eq!(Role::Time.rank("colour"), None);
    }
}
