//! Every kind of export, in small.

use community_sim::files::{Content, What};

use super::*;

#[track_caller]
fn sums_of(name: &str, text: &str) -> (Vec<[Option<f64>; 4]>, String) {
    let Reading {
        content: Content::Days(sums),
        report,
        ..
    } = read_with(&[(name, text.as_bytes())], &silent()).unwrap()
    else {
        panic!("no sums");
    };
    (
        sums.days()
            .iter()
            .map(|day| [day.members, day.joins, day.posters, day.messages])
            .collect(),
        report.zone,
    )
}

#[test]
fn a_statistic_of_wecom_is_the_same_as_a_table_and_as_json() {
    let csv = "stat_time,new_chat_cnt,chat_total,chat_has_msg,new_member_cnt,member_total,member_has_msg,msg_total\n\
        1704211200,1,2,1,3,40,5,21\n1704297600,0,2,0,0,40,0,0\n";
    let json = r#"{"errcode":0,"errmsg":"ok","items":[
        {"stat_time":1704211200,"data":{"new_chat_cnt":1,"chat_total":2,"chat_has_msg":1,"new_member_cnt":3,"member_total":40,"member_has_msg":5,"msg_total":21,"migrate_trainee_chat_cnt":0}},
        {"stat_time":1704297600,"data":{"new_chat_cnt":0,"chat_total":2,"chat_has_msg":0,"new_member_cnt":0,"member_total":40,"member_has_msg":0,"msg_total":0}}]}"#;
    let days = vec![
        [Some(40.0), Some(3.0), Some(5.0), Some(21.0)],
        [Some(40.0), Some(0.0), Some(0.0), Some(0.0)],
    ];
    assert_eq!(
        sums_of("statistic.csv", csv),
        (days.clone(), "+08:00".to_owned())
    );
    assert_eq!(sums_of("statistic.json", json), (days, "+08:00".to_owned()));
}

#[test]
fn members_of_a_wecom_group() {
    let csv = "userid,type,join_time,join_scene\nabel,1,1704211200,1\nwmA,2,1704211300,3\nwmB,2,1704297700,3\n";
    let json = r#"{"errcode":0,"group_chat":{"chat_id":"x","name":"n","owner":"abel","create_time":1704211200,"member_list":[
        {"userid":"abel","type":1,"join_time":1704211200,"join_scene":1,"invitor":{"userid":"abel"}},
        {"userid":"wmA","type":2,"join_time":1704211300,"join_scene":3,"name":"甲","invitor":{"userid":"abel"}},
        {"userid":"wmB","type":2,"join_time":1704297700,"join_scene":3,"invitor":{"userid":"wmA"}}],
        "admin_list":[{"userid":"sam"}]}}"#;
    for (name, text) in [("members.csv", csv), ("members.json", json)] {
        let got = got(&[(name, text)]);
        assert_eq!(
            (got.kinds(), got.report.operators),
            (vec!["wecom_members"], Some(1))
        );
        assert_eq!(
            (got.statistic("members"), got.reason("messages")),
            (Some(2.0), Some("who wrote when"))
        );
    }
}

#[test]
fn wechat_by_its_tools() {
    let old = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n\
        1,3,1,0,0,1704243900,,早,2024-01-03 09:05:00,,老王,wxid_a\n2,3,10000,0,0,1704243950,,老王邀请小李加入了群聊,2024-01-03 09:05:50,,,\n\
        3,3,1,0,1,1704243960,,\"早，\n各位\",2024-01-03 09:06:00,,小李,wxid_b\n";
    let new = "消息ID,类型,发送人,时间,内容,备注,昵称,更多信息\n11,文本,wxid_a,2024-01-03 09:05:00,早,,老王,\n12,系统消息,,2024-01-03 09:05:50,欢迎,,,\n\
        13,文本,wxid_b,2024-01-03 09:06:00,早,,小李,\n";
    let chatlog = r#"[{"seq":1704243900000,"time":"2024-01-03T09:05:00+08:00","talker":"1@chatroom","talkerName":"群","isChatRoom":true,"sender":"wxid_a","senderName":"老王","isSelf":false,"type":1,"subType":0,"content":"早"},
        {"seq":1704243950000,"time":"2024-01-03T09:05:50+08:00","talker":"1@chatroom","sender":"系统消息","senderName":"","isSelf":false,"type":10000,"subType":0,"content":"x"},
        {"seq":1704243960000,"time":"2024-01-03T09:06:00+08:00","talker":"1@chatroom","sender":"wxid_b","senderName":"小李","isSelf":true,"type":1,"subType":0,"content":"早"}]"#;
    let weflow = r#"{"weflow":{"version":"1"},"session":{"wxid":"1@chatroom"},"messages":[
        {"localId":1,"createTime":1704243900,"formattedTime":"2024-01-03 09:05:00","type":"文本消息","localType":1,"content":"早","isSend":0,"senderUsername":"wxid_a","senderDisplayName":"老王"},
        {"localId":2,"createTime":1704243950,"formattedTime":"2024-01-03 09:05:50","type":"系统消息","localType":10000,"content":"x","isSend":0,"senderUsername":"","senderDisplayName":""},
        {"localId":3,"createTime":1704243960,"formattedTime":"2024-01-03 09:06:00","type":"文本消息","localType":1,"content":"早","isSend":1,"senderUsername":"wxid_b","senderDisplayName":"小李"}]}"#;
    let chatlab = r#"{"chatlab":{"version":"0.0.1"},"meta":{"name":"群"},"members":[{"platformId":"wxid_a","accountName":"老王"}],"messages":[
        {"sender":"wxid_a","accountName":"老王","timestamp":1704243900,"type":0,"content":"早"},
        {"sender":"system","accountName":"系统","timestamp":1704243950,"type":80,"content":"x"},
        {"sender":"wxid_b","accountName":"小李","timestamp":1704243960,"type":0,"content":"早"}]}"#;
    let txt = "2024-01-03 09:05:00 老王\n早\n\n2024-01-03 09:06:00 小李\n早，\n各位\n\n";
    for (name, text) in [
        ("a.csv", old),
        ("b.csv", new),
        ("c.json", chatlog),
        ("d.json", weflow),
        ("e.json", chatlab),
        ("f.txt", txt),
    ] {
        let got = got(&[(name, text)]);
        assert_eq!(got.size(), [2.0, 2.0, 2.0], "{name}");
        assert_eq!(
            got.found(What::Notice).map(|(count, _)| count),
            (name != "f.txt").then_some(1),
            "{name}"
        );
        assert_eq!(
            got.reason("posts_unanswered"),
            Some("which message answers which"),
            "{name}"
        );
        let named = Options {
            operators: vec!["老王".to_owned()],
            ..silent()
        };
        let by_name = got_with(&[(name, text.as_bytes())], &named);
        assert_eq!(
            (by_name.report.operators, by_name.size()[0]),
            (Some(1), 1.0),
            "{name}"
        );
    }
}

#[test]
fn qq_as_text_and_as_json() {
    let txt = "消息记录（此消息记录为文本格式，不支持重新导入）\n\n================================================================\n消息分组:我的QQ群\n\
        ================================================================\n消息对象:读书群\n================================================================\n\n\
        2024-01-03 9:05:00 【群主】老王(10001)\n早\n\n2024-01-03 9:05:30 系统消息(10000)\n小李加入本群。\n\n2024-01-03 09:06:00 小李<li@qq.com>\n早\n各位\n\n\
        2024-01-03 09:07:00 老王改了名(10001)\n好\n";
    let got_txt = got(&[("记录.txt", txt)]);
    assert_eq!(
        (got_txt.kinds(), got_txt.size()),
        (vec!["qq_txt"], [2.0, 2.0, 3.0])
    );
    let json = r#"{"metadata":{"name":"QQChatExporter"},"chatInfo":{"name":"读书群"},"messages":[
        {"id":"1","timestamp":1704243900000,"sender":{"uid":"u_a","uin":"10001","name":"老王"},"type":"text","content":{"text":"早"}},
        {"id":"2","timestamp":1704243930000,"sender":{"uid":"u_s","uin":"0","name":""},"type":"system","content":{"text":"x"}},
        {"id":"3","timestamp":1704243960000,"sender":{"uid":"u_b","uin":"10002","name":"小李"},"type":"text","content":{"text":"早","reply":{"messageId":"1"}}}]}"#;
    let got_json = got(&[("记录.json", json)]);
    assert_eq!(
        (got_json.kinds(), got_json.size()),
        (vec!["qq"], [2.0, 2.0, 2.0])
    );
    assert_eq!(got_json.statistic("posts_unanswered"), Some(0.0));
}

#[test]
fn whatsapp_of_both_phones() {
    let iphone = "\u{200e}[13/01/2024, 09:05:00] Club: \u{200e}Messages and calls are end-to-end encrypted.\n[13/01/2024, 09:05:30] Ann: hello: all\n\
        second line\n[13/01/2024, 09:06:00] \u{200e}Bob: \u{200e}image omitted\n[14/01/2024, 09:00:00] Club: \u{200e}Cyd joined using this group's invite link\n\
        [14/01/2024, 09:10:00] Cyd: hi\n";
    let android = "1/13/24, 9:05 AM - Messages and calls are end-to-end encrypted.\n1/13/24, 9:05 AM - Ann: hello: all\nsecond line\n\
        1/13/24, 9:06 AM - Bob: <Media omitted>\n1/14/24, 9:00 AM - Cyd joined using this group's invite link\n1/14/24, 9:10 AM - Cyd: hi\n1/15/24, 9:00 AM - Bob left\n";
    let chinese = "24/1/3 09:05 - 张伟: 早\n24/1/13 09:06 - 李娜: 早\n";
    let log = got(&[("_chat.txt", chinese)]).log;
    assert_eq!(
        log.contributions()[1].time - log.contributions()[0].time,
        10 * 86_400 + 60
    );
    for (name, text) in [("_chat.txt", iphone), ("WhatsApp Chat.txt", android)] {
        let got = got(&[(name, text)]);
        assert_eq!(
            (got.kinds(), got.size()),
            (vec!["whatsapp"], [3.0, 3.0, 3.0])
        );
        assert_eq!(got.found(What::Notice), Some((1, 1)));
    }
}

#[test]
fn discord_as_table_and_as_json() {
    let csv = "AuthorID,Author,Date,Content,Attachments,Reactions\n\"101\",\"ann\",\"2024-01-03T09:05:00.0000000+08:00\",\"hi, all\",\"\",\"\"\n\
        \"102\",\"bob\",\"2024-01-03T09:06:00.0000000+08:00\",\"hello\",\"\",\"👍 (2)\"\n";
    let got_csv = got(&[("channel.csv", csv)]);
    assert_eq!(
        (got_csv.kinds(), got_csv.size()),
        (vec!["discord"], [2.0, 2.0, 2.0])
    );
    let json = r#"{"guild":{"id":"1","name":"g"},"channel":{"id":"2","name":"c"},"dateRange":{"after":null,"before":null},"messages":[
        {"id":"900","type":"GuildMemberJoin","timestamp":"2024-01-03T09:00:00+08:00","content":"Joined","author":{"id":"102","name":"bob","isBot":false,"roles":[]},"attachments":[],"reactions":[]},
        {"id":"901","type":"Default","timestamp":"2024-01-03T09:05:00+08:00","content":"hi","author":{"id":"101","name":"ann","nickname":"Ann","isBot":false,"roles":[{"id":"5"}]},"attachments":[],"reactions":[{"emoji":{"id":""},"count":2}]},
        {"id":"902","type":"Reply","timestamp":"2024-01-03T09:06:00+08:00","content":"hello","author":{"id":"102","name":"bob","isBot":false,"roles":[]},"mentions":[],"reference":{"messageId":"901","channelId":"2","guildId":"1"}},
        {"id":"903","type":"ChannelPinnedMessage","timestamp":"2024-01-03T09:07:00+08:00","content":"Pinned","author":{"id":"101","name":"ann"}}],"messageCount":4}"#;
    let got_json = got(&[("channel.json", json)]);
    assert_eq!(
        (got_json.kinds(), got_json.size()),
        (vec!["discord"], [2.0, 2.0, 2.0])
    );
    assert_eq!(
        (
            got_json.statistic("posts_unanswered"),
            got_json.found(What::Notice)
        ),
        (Some(0.0), Some((1, 4)))
    );
}

#[test]
fn a_workspace_of_slack() {
    let users = r#"[{"id":"U1","team_id":"T","name":"ann","deleted":false,"profile":{"real_name":"Ann Lee","display_name":"annie"}},
        {"id":"U2","team_id":"T","name":"bob","deleted":false,"profile":{"real_name":"Bob","display_name":""}},
        {"id":"U3","team_id":"T","name":"cyd","deleted":true,"profile":{"real_name":"Cyd","display_name":""}}]"#;
    let channels = r#"[{"id":"C1","name":"general","created":1704243000,"creator":"U1","members":["U1","U2"]}]"#;
    let one = r#"[{"type":"message","subtype":"channel_join","user":"U2","text":"joined","ts":"1704243000.000100"},
        {"client_msg_id":"x","type":"message","text":"hi","user":"U1","ts":"1704243900.000200","thread_ts":"1704243900.000200","reply_count":1,"replies":[{"user":"U2","ts":"1704243960.000300"}]},
        {"type":"message","text":"hello","user":"U2","ts":"1704243960.000300","thread_ts":"1704243900.000200","parent_user_id":"U1"}]"#;
    // Another channel has a message of the same moment.
    let other = r#"[{"type":"message","text":"x","user":"U1","ts":"1704243900.000200"}]"#;
    let files = [
        ("users.json", users),
        ("general/2024-01-03.json", one),
        ("random/2024-01-03.json", other),
        ("channels.json", channels),
    ];
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .collect();
    let reading = read(&sources(&files), true, &silent()).unwrap();
    let Content::Log(log) = reading.content else {
        panic!("no log")
    };
    let got = Got {
        log,
        report: reading.report,
    };
    assert_eq!((got.size(), got.report.passed_over), ([3.0, 2.0, 3.0], 1));
    assert_eq!(got.statistic("never_wrote"), Some(1.0 / 3.0));
    assert_eq!(
        (
            got.statistic("posts_unanswered"),
            got.reason("lurker_share")
        ),
        (Some(0.5), Some("when members joined"))
    );
    let named = Options {
        operators: vec!["annie".to_owned()],
        ..silent()
    };
    assert_eq!(
        read(&sources(&files), true, &named)
            .unwrap()
            .report
            .operators,
        Some(1)
    );
}

#[test]
fn a_chat_of_telegram_and_a_whole_account() {
    let messages = r#"[{"id":1,"type":"service","date":"2024-01-03T09:00:00","date_unixtime":"1704243600","actor":"Bob","actor_id":"user2","action":"join_group_by_link","inviter":"Group","text":"","text_entities":[]},
        {"id":2,"type":"message","date":"2024-01-03T09:05:00","date_unixtime":"1704243900","from":"Ann","from_id":"user1","text":"hi","text_entities":[{"type":"plain","text":"hi"}]},
        {"id":3,"type":"message","date":"2024-01-03T09:06:00","date_unixtime":"1704243960","from":"Bob","from_id":"user2","reply_to_message_id":2,"text":["x",{"type":"bold","text":"y"}],"text_entities":[]},
        {"id":4,"type":"service","date":"2024-01-03T09:07:00","date_unixtime":"1704244020","actor":"Ann","actor_id":"user1","action":"pin_message","text":"","text_entities":[]}]"#;
    let chat =
        format!(r#"{{"name":"club","type":"private_supergroup","id":7,"messages":{messages}}}"#);
    let account = format!(r#"{{"about":"x","chats":{{"about":"y","list":[{chat},{chat}]}}}}"#);
    let one = got(&[("result.json", &chat)]);
    assert_eq!(
        (one.kinds(), one.size()),
        (vec!["telegram"], [2.0, 2.0, 2.0])
    );
    assert_eq!(
        (one.statistic("posts_unanswered"), one.report.zone_assumed),
        (Some(0.0), false)
    );
    assert_eq!(one.log.contributions()[0].time, 1_704_272_700);
    let zone = Options {
        zone: Some("+01:00".parse().unwrap()),
        ..silent()
    };
    assert_eq!(
        got_with(&[("result.json", chat.as_bytes())], &zone)
            .log
            .contributions()[0]
            .time,
        1_704_243_900 + 3600
    );
    // Each chat numbers its messages itself.
    let two = got(&[("result.json", &account)]);
    assert_eq!(
        (two.size(), two.statistic("posts_unanswered")),
        ([2.0, 2.0, 4.0], Some(0.0))
    );
}

#[test]
fn zulip_gitter_and_discourse() {
    let zulip = r#"{"zerver_message":[{"id":5,"sender":11,"recipient":9,"subject":"books","content":"hi","date_sent":1704243900.5},{"id":6,"sender":12,"recipient":9,"subject":"books","content":"yes","date_sent":1704243960.0}],
        "zerver_usermessage":[{"id":1,"user_profile":11,"message":5,"flags_mask":1}]}"#;
    let realm = r#"{"zerver_userprofile":[{"id":11,"full_name":"Ann","date_joined":1704000000.0,"is_bot":false},{"id":12,"full_name":"Bob","date_joined":1704000001.0,"is_bot":false},{"id":13,"full_name":"Cyd","date_joined":1704000002.0,"is_bot":false}]}"#;
    let got_zulip = got(&[("messages-000001.json", zulip), ("realm.json", realm)]);
    assert_eq!(
        (got_zulip.kinds(), got_zulip.size()),
        (vec!["zulip", "zulip_users"], [3.0, 2.0, 2.0])
    );
    got_zulip.assert_perfect();
    let archive = r#"[{"id":5,"sender_full_name":"Ann","timestamp":1704243900,"content":"hi"},{"id":6,"sender_full_name":"Bob","timestamp":1704243960,"content":"yes"}]"#;
    assert_eq!(got(&[("topic.json", archive)]).size(), [2.0, 2.0, 2.0]);

    let gitter = r#"[{"id":"a1","text":"hi","sent":"2024-01-03T09:05:00.000Z","fromUser":{"id":"g1","username":"ann","displayName":"Ann"},"readBy":3,"mentions":[]},
        {"id":"a2","text":"yes","sent":"2024-01-03T09:06:00.000Z","fromUser":{"id":"g2","username":"bob","displayName":"Bob"},"parentId":"a1"}]"#;
    let got_gitter = got(&[("room.json", gitter)]);
    assert_eq!(
        (got_gitter.size(), got_gitter.statistic("posts_unanswered")),
        ([2.0, 2.0, 2.0], Some(0.0))
    );

    let discourse = r#"{"post_stream":{"posts":[{"id":70,"username":"ann","created_at":"2024-01-03T09:05:00.000Z","cooked":"<p>hi</p>","post_number":1,"reply_to_post_number":null,"topic_id":3,"user_id":1,"score":0.4},
        {"id":71,"username":"bob","created_at":"2024-01-03T09:06:00.000Z","cooked":"x","post_number":2,"reply_to_post_number":null,"topic_id":3,"user_id":2},
        {"id":72,"username":"ann","created_at":"2024-01-03T09:07:00.000Z","cooked":"x","post_number":3,"reply_to_post_number":2,"topic_id":3,"user_id":1}],"stream":[70,71,72]},"id":3}"#;
    let got_topic = got(&[("3.json", discourse)]);
    assert_eq!(
        (got_topic.size(), got_topic.statistic("posts_unanswered")),
        ([2.0, 2.0, 3.0], Some(0.0))
    );
    got_topic.assert_perfect();
}

#[test]
fn a_dump_of_stack_exchange() {
    let posts = r#"<?xml version="1.0" encoding="utf-8"?><posts>
        <row Id="1" PostTypeId="1" CreationDate="2024-01-03T09:05:00.000" Score="3" Body="&lt;p&gt;?&lt;/p&gt;" OwnerUserId="11" Title="x" />
        <row Id="2" PostTypeId="2" ParentId="1" CreationDate="2024-01-03T10:05:00.000" Score="1" Body="!" OwnerUserId="12" />
        <row Id="3" PostTypeId="5" CreationDate="2024-01-03T11:05:00.000" Score="0" Body="" OwnerUserId="11" />
        <row Id="4" PostTypeId="1" CreationDate="2024-01-04T09:05:00.000" Score="0" Body="?" /></posts>"#;
    let comments = r#"<comments><row Id="1" PostId="2" Score="0" Text="thanks" CreationDate="2024-01-03T10:15:00.000" UserId="11" /></comments>"#;
    let users = r#"<users><row Id="11" Reputation="9" CreationDate="2023-01-01T00:00:00.000" DisplayName="Ann" LastAccessDate="2024-02-01T00:00:00.000" UpVotes="4" DownVotes="1" />
        <row Id="12" Reputation="9" CreationDate="2023-01-02T00:00:00.000" DisplayName="Bob" LastAccessDate="2024-02-01T00:00:00.000" UpVotes="0" DownVotes="0" />
        <row Id="13" Reputation="1" CreationDate="2023-01-03T00:00:00.000" DisplayName="Cyd" LastAccessDate="2023-01-04T00:00:00.000" UpVotes="0" DownVotes="0" /></users>"#;
    let got = got(&[
        ("Posts.xml", posts),
        ("Comments.xml", comments),
        ("Users.xml", users),
    ]);
    assert_eq!(
        got.kinds(),
        [
            "stack_exchange",
            "stack_exchange_comments",
            "stack_exchange_users"
        ]
    );
    assert_eq!(got.size(), [3.0, 2.0, 3.0]);
    assert_eq!(got.found(What::NoAuthor).map(|(count, _)| count), Some(1));
    assert_eq!(got.statistic("never_wrote"), Some(1.0 / 3.0));
    assert_eq!(
        got.log
            .members()
            .iter()
            .filter_map(|member| member.traces.light_actions)
            .sum::<u32>(),
        5
    );
    let csv = "Id,PostTypeId,ParentId,OwnerUserId,CreationDate,Score\n1,1,,11,2024-01-03 09:05:00,3\n2,2,1.0,12.0,2024-01-03 10:05:00,1\n";
    let of_table = super::got(&[("QueryResults.csv", csv)]);
    assert_eq!(
        (of_table.size(), of_table.statistic("answer_hours")),
        ([2.0, 2.0, 2.0], Some(1.0))
    );
}

#[test]
fn lists_of_those_who_attended() {
    let attendees = "Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\nAnn\tuser 11\t\tYes\tYes\t0\tJanuary 3, 2024, 9:05 AM\tJanuary 1, 2023\n\
        Bob\tuser 12\t\tNo\tYes\t1\tJanuary 4, 2024, 9:05 AM\tJanuary 2, 2023\nCyd\tuser 13\t\tNo\tNo\t0\tJanuary 5, 2024, 9:05 AM\tJanuary 3, 2023\n";
    let got_list = got(&[("attendees.xls", attendees)]);
    assert_eq!(
        (got_list.kinds(), got_list.statistic("members")),
        (vec!["meetup_attendees"], Some(3.0))
    );
    let visits: Vec<bool> = got_list
        .log
        .members()
        .iter()
        .map(|member| member.traces.last_visit.is_some())
        .collect();
    assert_eq!(visits, [true, true, false]);
    // Several meetings; who came when is known, who joined when is not.
    let table = "活动日期,姓名,是否到场\n2024-01-03,张伟,是\n2024-01-03,李娜,是\n2024-02-03,张伟,是\n2024-02-03,王芳,否\n";
    let got_table = got(&[("签到.csv", table)]);
    got_table
        .report
        .findings
        .iter()
        .for_each(|finding| assert_eq!(finding.what, What::NeverThere));
    assert_eq!(
        (got_table.statistic("members"), got_table.reason("messages")),
        (Some(2.0), Some("who wrote when"))
    );
}

#[test]
fn what_a_simulation_wrote_is_read_as_runs() {
    let text = "# a run, days 2,x\nworld,strategy,t,day,member,kind,target,item,value\n0,A,2026-03-02T08:00:00,0,f0,post,,12,0\n";
    for mark in ["", "\u{feff}"] {
        let reading = read_with(
            &[("log.csv", format!("{mark}{text}").as_bytes())],
            &silent(),
        )
        .unwrap();
        let Content::Runs(runs) = reading.content else {
            panic!("no runs")
        };
        assert_eq!((runs.len(), runs[0].days), (1, 2));
    }
}
