<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Penumbra</source>
        <translation>关于 Penumbra</translation>
    </message>
    <message>
        <source>Share-based backups with Remote VSS.</source>
        <translation>使用 Remote VSS 进行基于共享的备份。</translation>
    </message>
    <message>
        <source>Copyright 2026 The Penumbra developers. Penumbra is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>版权所有 2026 The Penumbra developers。Penumbra 是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept As It Is</source>
        <translation>按原样接受</translation>
    </message>
    <message>
        <source>It stays in the list, dimmed and with the reason, and no longer counts. Reports and the command line show it as accepted, too. It can be made to count again at any time.</source>
        <translation>它仍保留在列表中，显示为灰色并附上原因，不再计入。报告和命令行中也显示为已接受。可随时使其重新计入。</translation>
    </message>
    <message>
        <source>&amp;Reason why it may stay as it is</source>
        <translation>可以保持原样的原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>abort %1</source>
        <translation>中止 %1</translation>
    </message>
    <message>
        <source>accept the finding %1</source>
        <translation>接受问题 %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>答复 %1</translation>
    </message>
    <message>
        <source>ask for a password %1</source>
        <translation>请求密码 %1</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>change something on %1</source>
        <translation>在 %1 上进行更改</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>check disk %1</source>
        <translation>检查虚拟磁盘 %1</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>create directory %1</source>
        <translation>创建文件夹 %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>delete directory %1</source>
        <translation>删除文件夹 %1</translation>
    </message>
    <message>
        <source>discard %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>expose %1</source>
        <translation>公开 %1</translation>
    </message>
    <message>
        <source>fill %1</source>
        <translation>填充 %1</translation>
    </message>
    <message>
        <source>find SVM %1</source>
        <translation>查找 SVM %1</translation>
    </message>
    <message>
        <source>find machine %1</source>
        <translation>查找虚拟机 %1</translation>
    </message>
    <message>
        <source>find restore %1</source>
        <translation>查找还原 %1</translation>
    </message>
    <message>
        <source>find shadow copy set %1</source>
        <translation>查找卷影副本集 %1</translation>
    </message>
    <message>
        <source>find storage system %1</source>
        <translation>查找存储系统 %1</translation>
    </message>
    <message>
        <source>find the volume of %1</source>
        <translation>查找 %1 所在的卷</translation>
    </message>
    <message>
        <source>finish job %1</source>
        <translation>结束作业 %1</translation>
    </message>
    <message>
        <source>flush %1</source>
        <translation>刷写 %1</translation>
    </message>
    <message>
        <source>greet %1</source>
        <translation>与 %1 握手</translation>
    </message>
    <message>
        <source>keep storage system %1</source>
        <translation>保存存储系统 %1</translation>
    </message>
    <message>
        <source>keep the tree of %1</source>
        <translation>保存 %1 的目录树</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>列出 %1</translation>
    </message>
    <message>
        <source>list shares of %1</source>
        <translation>列出 %1 的共享</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>look for room on %1</source>
        <translation>查询 %1 上的可用空间</translation>
    </message>
    <message>
        <source>make folder %1</source>
        <translation>创建文件夹 %1</translation>
    </message>
    <message>
        <source>make storage system known %1</source>
        <translation>添加存储系统 %1</translation>
    </message>
    <message>
        <source>map disk %1</source>
        <translation>映射虚拟磁盘 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>open journal %1</source>
        <translation>打开日志记录 %1</translation>
    </message>
    <message>
        <source>open pipe %1</source>
        <translation>打开管道 %1</translation>
    </message>
    <message>
        <source>prepare %1</source>
        <translation>准备 %1</translation>
    </message>
    <message>
        <source>put in place %1</source>
        <translation>将 %1 放到目标位置</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>read a call from %1</source>
        <translation>读取来自 %1 的调用</translation>
    </message>
    <message>
        <source>read a directory from %1</source>
        <translation>读取来自 %1 的文件夹列表</translation>
    </message>
    <message>
        <source>read a frame from %1</source>
        <translation>读取来自 %1 的帧</translation>
    </message>
    <message>
        <source>read configuration %1</source>
        <translation>读取配置 %1</translation>
    </message>
    <message>
        <source>read disk %1</source>
        <translation>读取虚拟磁盘 %1</translation>
    </message>
    <message>
        <source>read journal %1</source>
        <translation>读取日志记录 %1</translation>
    </message>
    <message>
        <source>read option %1</source>
        <translation>解析选项 %1</translation>
    </message>
    <message>
        <source>read password of %1</source>
        <translation>读取 %1 的密码</translation>
    </message>
    <message>
        <source>read path %1</source>
        <translation>解析路径 %1</translation>
    </message>
    <message>
        <source>read permissions %1</source>
        <translation>读取权限 %1</translation>
    </message>
    <message>
        <source>read place %1</source>
        <translation>解析位置 %1</translation>
    </message>
    <message>
        <source>read range %1</source>
        <translation>读取范围 %1</translation>
    </message>
    <message>
        <source>read restore %1</source>
        <translation>读取还原 %1</translation>
    </message>
    <message>
        <source>read set ID %1</source>
        <translation>解析副本集 ID %1</translation>
    </message>
    <message>
        <source>read shadow copy set %1</source>
        <translation>读取卷影副本集 %1</translation>
    </message>
    <message>
        <source>read what the helper says of %1</source>
        <translation>读取辅助程序关于 %1 的信息</translation>
    </message>
    <message>
        <source>recover %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>remove password of %1</source>
        <translation>删除 %1 的密码</translation>
    </message>
    <message>
        <source>remove shadow copy set %1</source>
        <translation>删除卷影副本集 %1</translation>
    </message>
    <message>
        <source>remove what was set aside for %1</source>
        <translation>删除为 %1 另存备用的内容</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>重命名为 %1</translation>
    </message>
    <message>
        <source>resize %1</source>
        <translation>调整 %1 的大小</translation>
    </message>
    <message>
        <source>resolve name %1</source>
        <translation>解析名称 %1</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>restore to %1</source>
        <translation>还原到 %1</translation>
    </message>
    <message>
        <source>revoke the acceptance of %1</source>
        <translation>撤销对 %1 的接受</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>scan %1</source>
        <translation>扫描 %1</translation>
    </message>
    <message>
        <source>serve %1</source>
        <translation>处理请求 %1</translation>
    </message>
    <message>
        <source>set the attributes of %1</source>
        <translation>设置 %1 的属性</translation>
    </message>
    <message>
        <source>set the time of %1</source>
        <translation>设置 %1 的时间</translation>
    </message>
    <message>
        <source>sign in to %1</source>
        <translation>登录到 %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>store password %1</source>
        <translation>存储密码 %1</translation>
    </message>
    <message>
        <source>store password of %1</source>
        <translation>存储 %1 的密码</translation>
    </message>
    <message>
        <source>undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>use file handle %1</source>
        <translation>使用文件句柄 %1</translation>
    </message>
    <message>
        <source>use journal %1</source>
        <translation>使用日志记录 %1</translation>
    </message>
    <message>
        <source>use storage system %1</source>
        <translation>使用存储系统 %1</translation>
    </message>
    <message>
        <source>use the name %1</source>
        <translation>使用名称 %1</translation>
    </message>
    <message>
        <source>validate %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>watch %1</source>
        <translation>监视 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>write a frame to %1</source>
        <translation>向 %1 写入帧</translation>
    </message>
    <message>
        <source>write report %1</source>
        <translation>写入报告 %1</translation>
    </message>
    <message>
        <source>write the virtual disk %1</source>
        <translation>写入虚拟磁盘 %1</translation>
    </message>
    <message>
        <source>ask for a password</source>
        <translation>请求密码</translation>
    </message>
    <message>
        <source>find storage systems</source>
        <translation>查找存储系统</translation>
    </message>
    <message>
        <source>make a PDF</source>
        <translation>生成 PDF</translation>
    </message>
    <message>
        <source>make a pipe</source>
        <translation>创建管道</translation>
    </message>
    <message>
        <source>plan shadow copy set</source>
        <translation>规划卷影副本集</translation>
    </message>
    <message>
        <source>read the command line</source>
        <translation>解析命令行</translation>
    </message>
    <message>
        <source>read the private SMB configuration</source>
        <translation>读取专用 SMB 配置</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>提供服务</translation>
    </message>
    <message>
        <source>start libsmbclient</source>
        <translation>启动 libsmbclient</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>write into a pipe</source>
        <translation>写入管道</translation>
    </message>
    <message>
        <source>cancel job %1</source>
        <translation>取消作业 %1</translation>
    </message>
    <message>
        <source>find storage system of %1</source>
        <translation>查找 %1 的存储系统</translation>
    </message>
    <message>
        <source>plan restore %1</source>
        <translation>规划 %1 的还原</translation>
    </message>
    <message>
        <source>plan restore</source>
        <translation>规划还原</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>数据缺失</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>ConnectCertificate</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>适用名称</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>不受信任的原因</translation>
    </message>
    <message>
        <source>Penumbra then takes this certificate and no other; when the server gets a new one, it asks again.</source>
        <translation>此后 Penumbra 只接受此证书；服务器更换证书时会再次询问。</translation>
    </message>
</context>
<context>
    <name>ConnectFound</name>
    <message>
        <source>It is a reference server: nothing here is production, and it counts in no total.</source>
        <translation>这是参考服务器：此处没有任何生产数据，也不计入任何总数。</translation>
    </message>
    <message>
        <source>&amp;Reach by Another Name...</source>
        <translation>使用其他名称访问(&amp;R)...</translation>
    </message>
    <message>
        <source>Connect to the SMB server of the selected SVM by another name or address</source>
        <translation>使用其他名称或地址连接到所选 SVM 的 SMB 服务器</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign in again to the SMB server of the selected SVM</source>
        <translation>重新登录到所选 SVM 的 SMB 服务器</translation>
    </message>
    <message>
        <source>What is missing, and how to mend it</source>
        <translation>缺少的内容及解决办法</translation>
    </message>
    <message>
        <source>Ca&amp;ll it</source>
        <translation>显示名称(&amp;L)</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>显示名称</translation>
    </message>
</context>
<context>
    <name>ConnectSignIn</name>
    <message>
        <source>&amp;Account</source>
        <translation>帐户(&amp;A)</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>Account for management</source>
        <translation>管理帐户</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password for management</source>
        <translation>管理密码</translation>
    </message>
    <message>
        <source>&amp;With an account and a password</source>
        <translation>使用帐户和密码(&amp;W)</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>帐户(&amp;U)</translation>
    </message>
    <message>
        <source>DOMAIN\backup</source>
        <translation>DOMAIN\backup</translation>
    </message>
    <message>
        <source>Account for SMB</source>
        <translation>SMB 帐户</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>密码(&amp;R)</translation>
    </message>
    <message>
        <source>Password for SMB</source>
        <translation>SMB 密码</translation>
    </message>
    <message>
        <source>With the &amp;Kerberos ticket of this computer</source>
        <translation>使用此计算机的 Kerberos 票证(&amp;K)</translation>
    </message>
    <message>
        <source>An address rules out Kerberos: go back and enter the name.</source>
        <translation>使用地址时无法使用 Kerberos：返回上一步并输入名称。</translation>
    </message>
    <message>
        <source>K&amp;eep the passwords in the desktop&apos;s keychain</source>
        <translation>将密码保存在桌面的密钥链中(&amp;E)</translation>
    </message>
    <message>
        <source>Without it Penumbra asks for them each time it is started</source>
        <translation>否则 Penumbra 每次启动时都会询问密码</translation>
    </message>
</context>
<context>
    <name>ConnectWhere</name>
    <message>
        <source>Na&amp;me or address</source>
        <translation>名称或地址(&amp;M)</translation>
    </message>
    <message>
        <source>cluster1.example.com</source>
        <translation>cluster1.example.com</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>usual (443, 445)</source>
        <translation>默认 (443, 445)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>%1: a right is missing to %2. %3</source>
        <comment>SVM or what is not known, account, failure and remedy</comment>
        <translation>%1：%2 缺少权限。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>SVM or what is not known, failure and remedy</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: its agent answers, but makes shadow copies of none of its shares. Move the machines to a volume that can have shadow copies, or switch them on there.</source>
        <translation>%1：其代理有响应，但不为其任何共享创建卷影副本。将虚拟机移动到支持卷影副本的卷，或在那里启用卷影副本。</translation>
    </message>
    <message>
        <source>%1: it does not run. Start it, then refresh.</source>
        <translation>%1：未运行。启动它，然后刷新。</translation>
    </message>
    <message>
        <source>%1: it has no SMB server.</source>
        <translation>%1：没有 SMB 服务器。</translation>
    </message>
    <message>
        <source>%1: not tried. Select it and try again.</source>
        <translation>%1：尚未尝试。选择它并重试。</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>signed or not, encrypted or not</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SVM(s)</source>
        <translation>
            <numerusform>%Ln 个 SVM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln 个共享</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, version</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>storage system, what is on it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>Remote VSS</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>Remote VSS</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>Remote VSS</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>switched on</source>
        <comment>Remote VSS</comment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>Remote VSS</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody is signed in to SMB: machines cannot be looked at and shadow copies cannot be made. Go back and give an account for the SMB servers.</source>
        <translation>尚未登录到 SMB：无法检查虚拟机，也无法创建卷影副本。返回上一步并提供 SMB 服务器的帐户。</translation>
    </message>
    <message>
        <source>%1: the connection is neither signed nor encrypted. Require SMB signing on the server.</source>
        <translation>%1：连接既未签名也未加密。在服务器上要求 SMB 签名。</translation>
    </message>
    <message>
        <source>%1: shadow copies are switched off. This switches them on in ONTAP:
vserver cifs options modify -vserver %1 -shadowcopy-enabled true</source>
        <translation>%1：卷影副本已关闭。在 ONTAP 中用以下命令启用：
vserver cifs options modify -vserver %1 -shadowcopy-enabled true</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>副本集</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>yes, until it is deleted</source>
        <translation>是，直到被删除</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>read-only</source>
        <comment>state of a snapshot</comment>
        <translation>只读</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>正在创建</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a shadow copy</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>exposed; else unknown</source>
        <translation>已公开；其他情况未知</translation>
    </message>
    <message>
        <source>left behind</source>
        <comment>by a job that ended early</comment>
        <translation>残留</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>exposed, left behind</source>
        <translation>已公开，残留</translation>
    </message>
    <message>
        <source>exposed, not complete</source>
        <translation>已公开，未完成</translation>
    </message>
    <message>
        <source>complete, left behind</source>
        <translation>已完成，残留</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation>Penumbra</translation>
    </message>
    <message>
        <source>another product, user or computer</source>
        <translation>其他产品、用户或计算机</translation>
    </message>
    <message>
        <source>the storage: snapshot %1</source>
        <translation>存储系统：快照 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Path to it</source>
        <translation>访问路径</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>crash-consistent: the machines were not prepared</source>
        <translation>崩溃一致：虚拟机未经准备</translation>
    </message>
    <message>
        <source>unknown: who made it has not said</source>
        <translation>未知：创建者未说明</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
</context>
<context>
    <name>DiskCheckCommand</name>
    <message>
        <source>Check all tables of virtual disks, and that their parents are there.</source>
        <translation>检查虚拟磁盘的所有表，以及其父磁盘是否存在。</translation>
    </message>
</context>
<context>
    <name>DiskInfoCommand</name>
    <message>
        <source>Show what virtual disks (VHD, VHDX, AVHD, AVHDX, VHDS) are, with their chains of parents.</source>
        <translation>显示虚拟磁盘（VHD、VHDX、AVHD、AVHDX、VHDS）的信息及其父磁盘链。</translation>
    </message>
</context>
<context>
    <name>DiskText</name>
    <message>
        <source>fixed</source>
        <translation>固定大小</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>动态扩展</translation>
    </message>
    <message>
        <source>differencing</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>VHD, %1, %2 in a file of %3</source>
        <translation>VHD，%1，容量 %2，文件大小 %3</translation>
    </message>
    <message>
        <source>VHDX, %1, %2 in a file of %3</source>
        <translation>VHDX，%1，容量 %2，文件大小 %3</translation>
    </message>
    <message>
        <source>VHD set, a file of %1</source>
        <translation>VHD 集，文件大小 %1</translation>
    </message>
    <message>
        <source>sectors of %1 bytes (%2 on the medium)</source>
        <translation>扇区大小 %1 字节（介质上为 %2）</translation>
    </message>
    <message>
        <source>blocks of %1, %2</source>
        <translation>块大小 %1，%2</translation>
    </message>
    <message>
        <source>identity %1, of its content %2</source>
        <translation>标识 %1，内容标识 %2</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>创建者：%1</translation>
    </message>
    <message>
        <source>its log has to be replayed: it was not closed properly, or is in use</source>
        <translation>必须重放其日志：它未正常关闭，或正在使用中</translation>
    </message>
    <message>
        <source>remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>parent %1 (by its absolute path only)</source>
        <translation>父磁盘 %1（仅通过其绝对路径）</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>父磁盘 %1</translation>
    </message>
    <message>
        <source>parent %1 does not fit: %2: the chain is broken</source>
        <translation>父磁盘 %1 不匹配：%2：磁盘链已断开</translation>
    </message>
    <message>
        <source>parent %1 is another disk than its child was made from, or was changed since: the chain is broken</source>
        <translation>父磁盘 %1 不是创建子磁盘时所用的磁盘，或此后已被更改：磁盘链已断开</translation>
    </message>
    <message>
        <source>the parent is not named: the chain is broken</source>
        <translation>未指定父磁盘：磁盘链已断开</translation>
    </message>
    <message>
        <source>parent %1 is missing: the chain is broken</source>
        <translation>缺少父磁盘 %1：磁盘链已断开</translation>
    </message>
    <message>
        <source>parent cannot be read: %1</source>
        <translation>无法读取父磁盘：%1</translation>
    </message>
    <message>
        <source>parent %1 was not looked at: it is on another server or on a host&apos;s own disk</source>
        <translation>未检查父磁盘 %1：它位于另一台服务器上，或位于主机自己的磁盘上</translation>
    </message>
    <message>
        <source>parent %1 is in the chain already: the chain is broken</source>
        <translation>父磁盘 %1 已在磁盘链中：磁盘链已断开</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>错误数：%1</translation>
    </message>
    <message>
        <source>its chain of parents is broken</source>
        <translation>其父磁盘链已断开</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>%1: %2 (%3; %4 of content)</source>
        <translation>%1：%2（%3；内容 %4）</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>以及更多</translation>
    </message>
    <message>
        <source>remark: its log has to be replayed: it was not closed properly, or is in use</source>
        <translation>备注：必须重放其日志：它未正常关闭，或正在使用中</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>what was given is not valid</source>
        <translation>提供的内容无效</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>更正后重试。</translation>
    </message>
    <message>
        <source>the operating system or a library reported an error</source>
        <translation>操作系统或库报告了错误</translation>
    </message>
    <message>
        <source>Look at the status and at the log (journalctl) of this computer, then try again.</source>
        <translation>查看状态代码和此计算机的日志 (journalctl)，然后重试。</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>What had been begun was undone as far as possible; start it again when you are ready.</source>
        <translation>已尽可能撤销已开始的操作；准备就绪后可重新启动。</translation>
    </message>
    <message>
        <source>it was not done within its time limit</source>
        <translation>未在时限内完成</translation>
    </message>
    <message>
        <source>Check the load of the server and the network between, then try again, if need be with a longer time limit.</source>
        <translation>检查服务器的负载以及与服务器之间的网络，然后重试，必要时延长时限。</translation>
    </message>
    <message>
        <source>the server&apos;s answer does not follow the protocol</source>
        <translation>服务器的应答不符合协议</translation>
    </message>
    <message>
        <source>Update the server&apos;s software; when it is current, report this with a log.</source>
        <translation>更新服务器软件；如果已是最新版本，请附上日志进行报告。</translation>
    </message>
    <message>
        <source>the helper program could not be started</source>
        <translation>无法启动辅助程序</translation>
    </message>
    <message>
        <source>Install Penumbra again: penumbra-smb belongs to it.</source>
        <translation>重新安装 Penumbra：penumbra-smb 是其组成部分。</translation>
    </message>
    <message>
        <source>the helper program ended unexpectedly</source>
        <translation>辅助程序意外终止</translation>
    </message>
    <message>
        <source>Try again; when it happens again, report this with a log.</source>
        <translation>重试；如果再次发生，请附上日志进行报告。</translation>
    </message>
    <message>
        <source>no computer of this name is known</source>
        <translation>找不到具有此名称的计算机</translation>
    </message>
    <message>
        <source>Check the spelling and that this computer&apos;s DNS knows the name, or use the address.</source>
        <translation>检查拼写以及此计算机的 DNS 能否解析该名称，或改用地址。</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>Check that the server is running and that no firewall blocks the port (SMB: TCP 445).</source>
        <translation>检查服务器是否正在运行，以及是否有防火墙阻止该端口（SMB：TCP 445）。</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>与服务器的连接已断开</translation>
    </message>
    <message>
        <source>Check the network and whether the server was restarted or failed over, then try again.</source>
        <translation>检查网络，以及服务器是否已重启或发生故障转移，然后重试。</translation>
    </message>
    <message>
        <source>the server did not accept the sign-in</source>
        <translation>服务器不接受此登录</translation>
    </message>
    <message>
        <source>Check user name, domain and password, or with Kerberos the ticket (klist), and that the account is neither locked nor expired.</source>
        <translation>检查用户名、域和密码，使用 Kerberos 时检查票证 (klist)，并确认帐户未锁定且未过期。</translation>
    </message>
    <message>
        <source>there is no Kerberos ticket to sign in with</source>
        <translation>没有可用于登录的 Kerberos 票证</translation>
    </message>
    <message>
        <source>Get one with kinit USER@REALM, give a keytab, or sign in with user name and password; a ticket also needs the server&apos;s name, not its address.</source>
        <translation>使用 kinit USER@REALM 获取票证，提供 keytab，或使用用户名和密码登录；使用票证时还必须使用服务器的名称，而不是其地址。</translation>
    </message>
    <message>
        <source>the Kerberos ticket has expired</source>
        <translation>Kerberos 票证已过期</translation>
    </message>
    <message>
        <source>Renew it with kinit; jobs that run unattended should use a keytab.</source>
        <translation>使用 kinit 续订；无人值守运行的作业应使用 keytab。</translation>
    </message>
    <message>
        <source>no account was given, and Penumbra does not work as a guest</source>
        <translation>未提供帐户，而 Penumbra 不以来宾身份工作</translation>
    </message>
    <message>
        <source>Name an account of the server or its domain and its password, or use a Kerberos ticket.</source>
        <translation>提供服务器或其域的帐户及密码，或使用 Kerberos 票证。</translation>
    </message>
    <message>
        <source>the server does not sign its messages, so nobody could tell them from forged ones</source>
        <translation>服务器不对其消息进行签名，因此无法将它们与伪造的消息区分开</translation>
    </message>
    <message>
        <source>Enable SMB signing on the server (Windows: Set-SmbServerConfiguration -RequireSecuritySignature $true; ONTAP: vserver cifs security modify -vserver NAME -is-signing-required true; Samba: server signing = mandatory).</source>
        <translation>在服务器上启用 SMB 签名（Windows：Set-SmbServerConfiguration -RequireSecuritySignature $true；ONTAP：vserver cifs security modify -vserver NAME -is-signing-required true；Samba：server signing = mandatory）。</translation>
    </message>
    <message>
        <source>the account has no permission for this</source>
        <translation>该帐户没有执行此操作的权限</translation>
    </message>
    <message>
        <source>Give the account the permission on the share and on the files, or use another account.</source>
        <translation>为该帐户授予共享和文件的权限，或使用其他帐户。</translation>
    </message>
    <message>
        <source>the server has no share of this name</source>
        <translation>服务器上没有此名称的共享</translation>
    </message>
    <message>
        <source>Check the share&apos;s name against the list of shares of the server.</source>
        <translation>对照服务器的共享列表检查共享名称。</translation>
    </message>
    <message>
        <source>the share holds no files (it is a printer or a pipe share)</source>
        <translation>该共享不包含文件（它是打印机共享或管道共享）</translation>
    </message>
    <message>
        <source>Choose a disk share.</source>
        <translation>选择磁盘共享。</translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation>找不到该文件或文件夹</translation>
    </message>
    <message>
        <source>Check the path, and whether it was moved or deleted meanwhile.</source>
        <translation>检查路径，以及它是否在此期间被移动或删除。</translation>
    </message>
    <message>
        <source>there is already something of this name</source>
        <translation>已存在此名称的内容</translation>
    </message>
    <message>
        <source>Choose another name, or move away what is there.</source>
        <translation>选择其他名称，或移走现有内容。</translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation>另一个程序已打开该文件</translation>
    </message>
    <message>
        <source>Stop the virtual machine or the program that uses the file, then try again; Penumbra does not stop machines.</source>
        <translation>停止使用该文件的虚拟机或程序，然后重试；Penumbra 不会停止虚拟机。</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>Make room on the volume or enlarge it, and check quotas.</source>
        <translation>在卷上腾出空间或扩大卷，并检查配额。</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>它不是文件夹</translation>
    </message>
    <message>
        <source>Give the path of a directory.</source>
        <translation>提供文件夹的路径。</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>Give the path of a file.</source>
        <translation>提供文件的路径。</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>文件夹不为空</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove that first when it is not needed.</source>
        <translation>查看其中的内容，如果不需要，先将其删除。</translation>
    </message>
    <message>
        <source>the server does not support this</source>
        <translation>服务器不支持此操作</translation>
    </message>
    <message>
        <source>Check the server&apos;s version and settings; without this function it cannot be done there.</source>
        <translation>检查服务器的版本和设置；没有此功能，就无法在该服务器上执行此操作。</translation>
    </message>
    <message>
        <source>the server offers no shadow copies over SMB (its FSRVP pipe is missing)</source>
        <translation>服务器不通过 SMB 提供卷影副本（缺少其 FSRVP 管道）</translation>
    </message>
    <message>
        <source>Either the File Server VSS Agent Service role is missing on the file server, or shadow copies are off on the SVM. Windows: Install-WindowsFeature FS-VSS-Agent. ONTAP: vserver cifs options modify -vserver NAME -shadowcopy-enabled true. Samba: install and enable rpcd_fsrvp.</source>
        <translation>文件服务器上缺少“文件服务器 VSS 代理服务”角色，或者 SVM 上的卷影副本已关闭。Windows：Install-WindowsFeature FS-VSS-Agent。ONTAP：vserver cifs options modify -vserver NAME -shadowcopy-enabled true。Samba：安装并启用 rpcd_fsrvp。</translation>
    </message>
    <message>
        <source>the service behind the pipe does not offer the interface that is needed</source>
        <translation>管道后面的服务不提供所需的接口</translation>
    </message>
    <message>
        <source>Check the version of the server&apos;s software and that its service is enabled.</source>
        <translation>检查服务器软件的版本，以及其服务是否已启用。</translation>
    </message>
    <message>
        <source>the server broke off the call</source>
        <translation>服务器中断了调用</translation>
    </message>
    <message>
        <source>Look at the server&apos;s event log for this moment, then try again.</source>
        <translation>查看服务器事件日志中此时刻的记录，然后重试。</translation>
    </message>
    <message>
        <source>the server and Penumbra have no version of FSRVP in common</source>
        <translation>服务器与 Penumbra 没有共同支持的 FSRVP 版本</translation>
    </message>
    <message>
        <source>Penumbra speaks version 1 ([MS-FSRVP] FSRVP_RPC_VERSION_1): update the server&apos;s software.</source>
        <translation>Penumbra 使用版本 1（[MS-FSRVP] FSRVP_RPC_VERSION_1）：更新服务器软件。</translation>
    </message>
    <message>
        <source>the account must not make shadow copies on this file server</source>
        <translation>该帐户无权在此文件服务器上创建卷影副本</translation>
    </message>
    <message>
        <source>Make the account a member of Administrators or Backup Operators of the file server (ONTAP: vserver cifs users-and-groups local-group add-members -vserver NAME -group-name &quot;BUILTIN\Backup Operators&quot; -member-names DOMAIN\USER).</source>
        <translation>将该帐户添加为文件服务器的 Administrators 或 Backup Operators 的成员（ONTAP：vserver cifs users-and-groups local-group add-members -vserver NAME -group-name &quot;BUILTIN\Backup Operators&quot; -member-names DOMAIN\USER）。</translation>
    </message>
    <message>
        <source>the server regards an argument of the call as wrong</source>
        <translation>服务器认为调用的某个参数有误</translation>
    </message>
    <message>
        <source>Check that the share is written as the server knows it (name or address) and still exists.</source>
        <translation>检查共享的写法是否与服务器所知的一致（名称或地址），以及该共享是否仍然存在。</translation>
    </message>
    <message>
        <source>the shadow copy set is not in the state that this call needs</source>
        <translation>卷影副本集不处于此调用所需的状态</translation>
    </message>
    <message>
        <source>The server has probably dropped the set, as it does 180 seconds after its last call, or another program of this computer began one: make a new set.</source>
        <translation>服务器可能已丢弃该副本集（最后一次调用 180 秒后即会丢弃），或者此计算机的另一个程序开始了新的副本集：创建新的副本集。</translation>
    </message>
    <message>
        <source>another client is making a shadow copy set on this server, and the server does not say who</source>
        <translation>另一个客户端正在此服务器上创建卷影副本集，服务器未说明是哪个客户端</translation>
    </message>
    <message>
        <source>Wait and try again: the server drops an unfinished set 180 seconds after its last call, up to 1800 seconds after some calls; Windows refuses new sets for 30 minutes after one was aborted.</source>
        <translation>稍候再重试：服务器会在最后一次调用 180 秒后丢弃未完成的副本集，某些调用之后最长为 1800 秒；有副本集被中止后，Windows 会在 30 分钟内拒绝新的副本集。</translation>
    </message>
    <message>
        <source>the server can make no shadow copy of this share</source>
        <translation>服务器无法为此共享创建卷影副本</translation>
    </message>
    <message>
        <source>Move the data to a volume that can have shadow copies, or enable them for the volume of the share (Samba: a vfs module that makes snapshots, such as btrfs or snapper).</source>
        <translation>将数据移动到可以创建卷影副本的卷，或为共享所在的卷启用卷影副本（Samba：可创建快照的 vfs 模块，例如 btrfs 或 snapper）。</translation>
    </message>
    <message>
        <source>another share of the same volume is in the shadow copy set already</source>
        <translation>卷影副本集中已包含同一个卷的另一个共享</translation>
    </message>
    <message>
        <source>Make a second set for this share; the two show different instants and are not consistent with each other.</source>
        <translation>为此共享创建第二个副本集；两者反映不同的时刻，彼此不一致。</translation>
    </message>
    <message>
        <source>the server does not know this shadow copy, set or share</source>
        <translation>服务器上不存在此卷影副本、副本集或共享</translation>
    </message>
    <message>
        <source>It may have been deleted or dropped meanwhile: list what is there, and make a new set if need be.</source>
        <translation>它可能在此期间已被删除或丢弃：列出现有内容，必要时创建新的副本集。</translation>
    </message>
    <message>
        <source>the server does not make this type of shadow copy</source>
        <translation>服务器不创建此类型的卷影副本</translation>
    </message>
    <message>
        <source>Choose another type (context), for example a plain backup with automatic release.</source>
        <translation>选择其他类型（上下文），例如自动释放的普通备份。</translation>
    </message>
    <message>
        <source>the server works on another shadow copy set than this one</source>
        <translation>服务器正在处理的是另一个卷影副本集</translation>
    </message>
    <message>
        <source>Another program of this computer has replaced the set: let only one of them make sets on this server, then make a new one.</source>
        <translation>此计算机的另一个程序替换了该副本集：只允许其中一个程序在此服务器上创建副本集，然后创建新的副本集。</translation>
    </message>
    <message>
        <source>the server did not finish the shadow copy within its own time limit</source>
        <translation>服务器未在其自身的时限内完成卷影副本</translation>
    </message>
    <message>
        <source>Try again at a time of less load, or with fewer volumes in one set.</source>
        <translation>在负载较低时重试，或减少一个副本集中的卷数。</translation>
    </message>
    <message>
        <source>the server could not wait for the shadow copy to finish</source>
        <translation>服务器未能等到卷影副本完成</translation>
    </message>
    <message>
        <source>Look at the event log of the file server (VSS and its provider), then try again.</source>
        <translation>查看文件服务器的事件日志（VSS 及其提供程序），然后重试。</translation>
    </message>
    <message>
        <source>the file server&apos;s VSS agent needed longer than it may</source>
        <translation>文件服务器的 VSS 代理所用时间超出了允许的范围</translation>
    </message>
    <message>
        <source>Try again; when it happens again, look at the load of the file server&apos;s storage.</source>
        <translation>重试；如果再次发生，检查文件服务器存储的负载。</translation>
    </message>
    <message>
        <source>the file server&apos;s VSS agent reported an error</source>
        <translation>文件服务器的 VSS 代理报告了错误</translation>
    </message>
    <message>
        <source>Look up the status, and look at the event log of the file server for this moment.</source>
        <translation>查询状态代码的含义，并查看文件服务器事件日志中此时刻的记录。</translation>
    </message>
    <message>
        <source>the share belongs to another machine than the one that was asked</source>
        <translation>该共享属于另一台计算机，而不是所请求的计算机</translation>
    </message>
    <message>
        <source>Use the share through the machine that owns it; when it is of the same system, allow it to receive the sign-in (penumbractl: --accept-owner MACHINE).</source>
        <translation>通过拥有该共享的计算机使用它；如果该计算机属于同一系统，允许将登录信息发送给它（penumbractl：--accept-owner MACHINE）。</translation>
    </message>
    <message>
        <source>the journal of this computer cannot be used, and nothing is done without it</source>
        <translation>无法使用此计算机的日志记录，而没有日志记录就不会执行任何操作</translation>
    </message>
    <message>
        <source>Make room on the disk and check the permissions of the journal&apos;s directory (~/.local/state/penumbra); do not delete the journal, it says what unfinished jobs left behind.</source>
        <translation>在磁盘上腾出空间，并检查日志记录所在文件夹 (~/.local/state/penumbra) 的权限；不要删除日志记录，其中记载了未完成的作业留下的内容。</translation>
    </message>
    <message>
        <source>another job of this computer is working on the file server</source>
        <translation>此计算机的另一个作业正在处理该文件服务器</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or cancel it, then try again.</source>
        <translation>等待该作业结束或将其取消，然后重试。</translation>
    </message>
    <message>
        <source>something could not be removed from the server and is still there</source>
        <translation>有内容无法从服务器删除，仍残留在服务器上</translation>
    </message>
    <message>
        <source>Penumbra remembers it in its journal; run the recovery again when the server can be reached.</source>
        <translation>Penumbra 已将其记入日志记录；服务器可访问后再次运行恢复。</translation>
    </message>
    <message>
        <source>the storage system is read-only for Penumbra, which changes nothing there</source>
        <translation>该存储系统对 Penumbra 是只读的，Penumbra 不会在其中更改任何内容</translation>
    </message>
    <message>
        <source>Allow it for this command with --allow-changes, or for good with: penumbractl system set NAME --allow-changes.</source>
        <translation>使用 --allow-changes 为此命令允许更改，或使用以下命令永久允许：penumbractl system set NAME --allow-changes。</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>无法信任服务器的证书</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s own (ONTAP: security certificate show -fields serial, sha256 fingerprint); when it is the same, accept it with --accept-certificate FINGERPRINT.</source>
        <translation>将指纹与服务器自己的指纹进行比较（ONTAP：security certificate show -fields serial，sha256 指纹）；如果相同，使用 --accept-certificate FINGERPRINT 接受证书。</translation>
    </message>
    <message>
        <source>the storage system&apos;s management interface refused it</source>
        <translation>存储系统的管理接口拒绝了此操作</translation>
    </message>
    <message>
        <source>Look the code up in the storage system&apos;s documentation; check the account&apos;s role.</source>
        <translation>在存储系统的文档中查询该代码；检查帐户的角色。</translation>
    </message>
    <message>
        <source>the desktop&apos;s password store cannot be used</source>
        <translation>无法使用桌面的密码存储</translation>
    </message>
    <message>
        <source>Unlock it (KWallet, GNOME Keyring) and try again, type the password, or use Kerberos.</source>
        <translation>将其解锁（KWallet、GNOME Keyring）后重试，键入密码，或使用 Kerberos。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: why it failed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>accept a finding of validate as it is, with a reason</source>
        <translation>按原样接受 validate 发现的问题，并说明理由</translation>
    </message>
    <message>
        <source>list accepted findings</source>
        <translation>列出已接受的问题</translation>
    </message>
    <message>
        <source>let an accepted finding count again</source>
        <translation>使已接受的问题重新计入</translation>
    </message>
    <message>
        <source>Why it may stay as it is.</source>
        <translation>可以保持原样的理由。</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation>%1 重新计入。</translation>
    </message>
    <message>
        <source>No finding is accepted. `penumbractl finding accept ID --reason TEXT` accepts one; validate prints the IDs.</source>
        <translation>没有已接受的问题。使用 `penumbractl finding accept ID --reason TEXT` 接受问题；validate 会输出这些 ID。</translation>
    </message>
    <message>
        <source>%1  %2  %3/%4/%5 %6
  accepted by %7, %8: %9</source>
        <translation>%1  %2  %3/%4/%5 %6
  由 %7 接受，%8：%9</translation>
    </message>
</context>
<context>
    <name>InventoryCommand</name>
    <message>
        <source>Show what storage systems hold: SVMs, volumes by junction path, shares, copies.</source>
        <translation>显示存储系统包含的内容：SVM、按接合路径排列的卷、共享、副本。</translation>
    </message>
</context>
<context>
    <name>InventoryTree</name>
    <message>
        <source>note: %1: %2</source>
        <translation>注意：%1：%2</translation>
    </message>
    <message>
        <source>ONTAP</source>
        <translation>ONTAP</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>文件服务器</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>自称 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>has no SMB server</source>
        <translation>没有 SMB 服务器</translation>
    </message>
    <message>
        <source>SMB server %1 at %2</source>
        <translation>SMB 服务器 %1，地址 %2</translation>
    </message>
    <message>
        <source>shadow copies on</source>
        <translation>卷影副本已开启</translation>
    </message>
    <message>
        <source>shadow copies OFF</source>
        <translation>卷影副本已关闭</translation>
    </message>
    <message>
        <source>of any depth</source>
        <translation>深度不限</translation>
    </message>
    <message>
        <source>to a depth of %1</source>
        <translation>深度最多为 %1</translation>
    </message>
    <message>
        <source>FSRVP version %1</source>
        <translation>FSRVP 版本 %1</translation>
    </message>
    <message>
        <source>volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>%1, not mounted%2</source>
        <translation>%1，未挂载%2</translation>
    </message>
    <message>
        <source>%1 at %2%3</source>
        <translation>%1 位于 %2%3</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>1 snapshot</source>
        <translation>1 个快照</translation>
    </message>
    <message>
        <source>%1 snapshots</source>
        <translation>%1 个快照</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>其根目录</translation>
    </message>
    <message>
        <source>volume %1 is mounted below</source>
        <translation>其下挂载了卷 %1</translation>
    </message>
    <message>
        <source>continuously available</source>
        <translation>持续可用</translation>
    </message>
    <message>
        <source>not continuously available</source>
        <translation>非持续可用</translation>
    </message>
    <message>
        <source>can be shadow copied</source>
        <translation>可以创建卷影副本</translation>
    </message>
    <message>
        <source>cannot be shadow copied</source>
        <translation>无法创建卷影副本</translation>
    </message>
    <message>
        <source>has shadow copies</source>
        <translation>有卷影副本</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>共享</translation>
    </message>
    <message>
        <source> at </source>
        <translation> 位于 </translation>
    </message>
    <message>
        <source>shadow copies</source>
        <translation>卷影副本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共享 %2）</translation>
    </message>
    <message>
        <source>, set %1</source>
        <translation>，副本集 %1</translation>
    </message>
    <message>
        <source>, its snapshot is kept</source>
        <translation>，保留其快照</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未挂载</translation>
    </message>
</context>
<context>
    <name>JobCancel</name>
    <message>
        <source>%1 cannot be cancelled any more.</source>
        <translation>无法再取消作业“%1”。</translation>
    </message>
    <message>
        <source>Everything is in place already; what was set aside is being removed.</source>
        <translation>所有内容均已就位；正在删除另存备用的内容。</translation>
    </message>
    <message>
        <source>Cancel this job: %1?</source>
        <translation>是否取消此作业：%1？</translation>
    </message>
    <message>
        <source>What was written is removed, and everything is put back as it was.</source>
        <translation>将删除已写入的内容，并将所有内容恢复原状。</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>取消作业(&amp;C)</translation>
    </message>
    <message>
        <source>The copies exist already. They are completed, then deleted, although they were to be kept. That way Windows servers accept new shadow copy sets at once.</source>
        <translation>副本已经存在。将先完成副本再将其删除，即使原本要保留它们。这样 Windows 服务器可以立即接受新的卷影副本集。</translation>
    </message>
    <message>
        <source>The copies exist already. They are completed, then deleted, as at the end of the job. That way Windows servers accept new shadow copy sets at once.</source>
        <translation>副本已经存在。将先完成副本再将其删除，与作业结束时相同。这样 Windows 服务器可以立即接受新的卷影副本集。</translation>
    </message>
    <message>
        <source>&amp;Finish, Then Delete</source>
        <translation>先完成再删除(&amp;F)</translation>
    </message>
    <message>
        <source>The set is aborted and what was made is removed. Windows servers then refuse new shadow copy sets for 30 minutes.</source>
        <translation>将中止副本集并删除已创建的内容。此后 30 分钟内 Windows 服务器会拒绝新的卷影副本集。</translation>
    </message>
    <message>
        <source>&amp;Abort the Set</source>
        <translation>中止副本集(&amp;A)</translation>
    </message>
    <message>
        <source>The copies are being deleted; that is done in any case.</source>
        <translation>正在删除副本；无论如何都会执行此操作。</translation>
    </message>
    <message>
        <source>Nothing has been made on the servers yet. Cancelling costs nothing.</source>
        <translation>尚未在服务器上创建任何内容。取消没有任何代价。</translation>
    </message>
    <message>
        <source>%1 is being cancelled already.</source>
        <translation>作业“%1”已在取消中。</translation>
    </message>
    <message>
        <source>What was begun is being undone. That cannot be stopped.</source>
        <translation>正在撤销已开始的操作。此过程无法停止。</translation>
    </message>
    <message>
        <source>It stops where it is. What it has not done yet stays to be done.</source>
        <translation>它将停在当前位置。尚未完成的部分留待以后处理。</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Reading how far the job is...</source>
        <translation>正在读取作业的进度...</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>signed, %1, FSRVP version %2</source>
        <translation>已签名，%1，FSRVP 版本 %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 包含 %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 以及另外 %1 项</translation>
    </message>
    <message>
        <source>skipped, no writer</source>
        <translation>已跳过，没有编写器</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not undone</source>
        <translation>未撤销</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>waiting for %1, %2</source>
        <translation>正在等待 %1，%2</translation>
    </message>
    <message>
        <source>another client is making a shadow copy set on %1; the server does not say who. Trying again in %2 s</source>
        <translation>另一个客户端正在 %1 上创建卷影副本集；服务器未说明是哪个客户端。%2 秒后重试</translation>
    </message>
    <message>
        <source>%1 is named more than once; it is copied once</source>
        <translation>%1 被多次指定；只复制一次</translation>
    </message>
    <message>
        <source>%1: the volume is in the set already, so it is copied in a further set at another instant. The two are not consistent with each other</source>
        <translation>%1：该卷已在副本集中，因此将在另一时刻复制到另一个副本集。两者彼此不一致</translation>
    </message>
    <message>
        <source>%1: crash-consistent: the machines were not prepared</source>
        <translation>%1：崩溃一致：虚拟机未经准备</translation>
    </message>
    <message>
        <source>%1 calls itself %2, a name that does not resolve here; staying with the address in use</source>
        <translation>%1 自称 %2，此处无法解析该名称；继续使用当前地址</translation>
    </message>
    <message>
        <source>%1 gives the exposed share&apos;s bare name instead of its UNC name, as Samba does</source>
        <translation>%1 给出的是已公开的共享的裸名称，而不是其 UNC 名称，与 Samba 相同</translation>
    </message>
    <message>
        <source>%1 answered the abort with success but kept the copies, as Samba does; they were deleted one by one</source>
        <translation>%1 对中止操作返回成功，但保留了副本，与 Samba 相同；已逐个删除这些副本</translation>
    </message>
    <message>
        <source>%1 has dropped set %2 by itself</source>
        <translation>%1 已自行丢弃副本集 %2</translation>
    </message>
    <message>
        <source>the copies on %1 are kept until you delete them (penumbractl shadow delete)</source>
        <translation>%1 上的副本将一直保留，直到将其删除 (penumbractl shadow delete)</translation>
    </message>
    <message>
        <source>set %1 on %2: %3%4</source>
        <translation>%2 上的副本集 %1：%3%4</translation>
    </message>
    <message>
        <source>, to be kept</source>
        <translation>，将保留</translation>
    </message>
    <message>
        <source>  copy %1 of %2</source>
        <translation>  %2 的副本 %1</translation>
    </message>
    <message>
        <source> as \\%1\%2</source>
        <translation> 公开为 \\%1\%2</translation>
    </message>
    <message>
        <source>, %1 UTC</source>
        <translation>，%1 UTC</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Done: everything is in place. What was there before is set aside beside it.</source>
        <translation>已完成：所有内容均已就位。原有内容已在其旁边另存备用。</translation>
    </message>
    <message>
        <source>Done: everything is in place.</source>
        <translation>已完成：所有内容均已就位。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln shadow copy(ies) kept until deleted. Crash-consistent: the machines were not prepared.</source>
        <translation>
            <numerusform>已完成：保留 %Ln 个卷影副本，直到被删除。崩溃一致：虚拟机未经准备。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: the shadow copies were made, looked into and deleted again; nothing is left on the servers. Crash-consistent: the machines were not prepared.</source>
        <translation>已完成：卷影副本已创建、检查并重新删除；服务器上没有残留。崩溃一致：虚拟机未经准备。</translation>
    </message>
    <message>
        <source>Restore unfinished: do not use what it was to bring back. Clean up to finish or undo it.</source>
        <translation>还原未完成：不要使用要还原的内容。通过清理来完成或撤销还原。</translation>
    </message>
    <message>
        <source>Restore unfinished: do not start %1. Clean up to finish or undo it.</source>
        <translation>还原未完成：不要启动 %1。通过清理来完成或撤销还原。</translation>
    </message>
    <message>
        <source>Something was left on a server. Clean up when the server can be reached.</source>
        <translation>服务器上有残留内容。服务器可访问后进行清理。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>已取消，未执行任何操作。</translation>
    </message>
    <message>
        <source>Failed before anything was done.</source>
        <translation>失败，未执行任何操作。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>已取消。所有内容均与之前相同。</translation>
    </message>
    <message>
        <source>Failed. Everything is as it was before.</source>
        <translation>失败。所有内容均与之前相同。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is left on the servers.</source>
        <translation>已取消。服务器上没有残留。</translation>
    </message>
    <message>
        <source>Failed. Nothing is left on the servers.</source>
        <translation>失败。服务器上没有残留。</translation>
    </message>
    <message>
        <source>Cancelling: what was begun is being undone.</source>
        <translation>正在取消：正在撤销已开始的操作。</translation>
    </message>
    <message>
        <source>Working out what the restore will do.</source>
        <translation>正在规划还原将执行的操作。</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>正在执行。</translation>
    </message>
    <message>
        <source>Something failed: what was begun is being undone.</source>
        <translation>出现失败：正在撤销已开始的操作。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3.</source>
        <comment>number, count, what is done</comment>
        <translation>第 %1 步，共 %2 步：%3。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is done; how far</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3/s, about %4 left</source>
        <comment>what is done; how far, rate, time</comment>
        <translation>%1 %2，%3/秒，剩余约 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow copy set</source>
        <translation>卷影副本集</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Shadow copies of %1</source>
        <translation>%1 的卷影副本</translation>
    </message>
    <message>
        <source>Restore of %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>phase of a restore</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>phase of a job</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>phase of a job</comment>
        <translation>准备</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>phase of a restore</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>phase of a job</comment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Expose</source>
        <comment>phase of a job</comment>
        <translation>公开</translation>
    </message>
    <message>
        <source>Recover</source>
        <comment>phase of a job</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>phase of a restore</comment>
        <translation>就位</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>phase of a job</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>phase of a restore</comment>
        <translation>收尾</translation>
    </message>
    <message>
        <source>After</source>
        <comment>phase of a job</comment>
        <translation>之后</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>phase</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>phase</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>done</source>
        <comment>phase</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped, no writer</source>
        <translation>已跳过，没有编写器</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>phase</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>phase</comment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>sign in to the server</source>
        <translation>登录到服务器</translation>
    </message>
    <message>
        <source>ask whether each share can be shadow copied</source>
        <translation>询问能否为每个共享创建卷影副本</translation>
    </message>
    <message>
        <source>keep other jobs of this computer off the servers</source>
        <translation>阻止此计算机的其他作业使用这些服务器</translation>
    </message>
    <message>
        <source>begin the set and add the shares to it</source>
        <translation>开始副本集并向其中添加共享</translation>
    </message>
    <message>
        <source>let the server get ready</source>
        <translation>让服务器做好准备</translation>
    </message>
    <message>
        <source>make the copies, all at one instant</source>
        <translation>在同一时刻创建所有副本</translation>
    </message>
    <message>
        <source>make the copies reachable as shares</source>
        <translation>使副本可作为共享访问</translation>
    </message>
    <message>
        <source>let writers recover the copies</source>
        <translation>让编写器恢复副本</translation>
    </message>
    <message>
        <source>seal the copies, so that nobody changes them</source>
        <translation>封存副本，使任何人都无法更改</translation>
    </message>
    <message>
        <source>let other jobs of this computer go on</source>
        <translation>让此计算机的其他作业继续</translation>
    </message>
    <message>
        <source>look into the copies</source>
        <translation>检查副本的内容</translation>
    </message>
    <message>
        <source>delete the copies</source>
        <translation>删除副本</translation>
    </message>
    <message>
        <source>open what will be replaced, so that nobody else uses it</source>
        <translation>打开将被替换的内容，使其他人无法使用</translation>
    </message>
    <message>
        <source>make folders under temporary names</source>
        <translation>以临时名称创建文件夹</translation>
    </message>
    <message>
        <source>copy the files under temporary names</source>
        <translation>以临时名称复制文件</translation>
    </message>
    <message>
        <source>put everything in place</source>
        <translation>将所有内容就位</translation>
    </message>
    <message>
        <source>remove what was set aside, unless it stays</source>
        <translation>删除另存备用的内容（需保留的除外）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of a step</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>running</source>
        <comment>step</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>step</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>step</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>being undone</source>
        <comment>step</comment>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>step</comment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <comment>step</comment>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>waiting to %1</source>
        <comment>share; what the step does</comment>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <comment>share; what the step does</comment>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>copied, looked into, deleted again</source>
        <comment>share</comment>
        <translation>已复制、检查并重新删除</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>share</comment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>share; what the step does</comment>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>share; sentence</comment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>share</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>not copied: undone</source>
        <comment>share</comment>
        <translation>未复制：已撤销</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>being copied by the server</source>
        <translation>正在由服务器复制</translation>
    </message>
    <message>
        <source>being copied</source>
        <comment>file</comment>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>copied by the server</source>
        <translation>已由服务器复制</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>file</comment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Waiting: another job of this computer works on %1 (%2).</source>
        <translation>正在等待：此计算机的另一个作业正在处理 %1 (%2)。</translation>
    </message>
    <message>
        <source>Another client is making a shadow copy set on %1; the server does not say who. Trying again in %2 s.</source>
        <translation>另一个客户端正在 %1 上创建卷影副本集；服务器未说明是哪一个。%2 秒后重试。</translation>
    </message>
    <message>
        <source>%1 was named more than once; it is copied once.</source>
        <translation>%1 被多次指定；只复制一次。</translation>
    </message>
    <message>
        <source>%1: the volume is in the set already, so a further set is made at another instant. The two are not consistent with each other.</source>
        <translation>%1：该卷已在副本集中，因此将在另一时刻创建另一个副本集。两者彼此不一致。</translation>
    </message>
    <message>
        <source>%1: crash-consistent: the machines were not prepared.</source>
        <translation>%1：崩溃一致：虚拟机未经准备。</translation>
    </message>
    <message>
        <source>%1 calls itself %2, a name that does not resolve here; the address in use stays.</source>
        <translation>%1 自称为 %2，但此名称在此处无法解析；继续使用当前地址。</translation>
    </message>
    <message>
        <source>%1 gives the exposed share&apos;s bare name instead of its UNC name, as Samba does.</source>
        <translation>%1 像 Samba 一样，给出的是已公开的共享的简单名称，而不是其 UNC 名称。</translation>
    </message>
    <message>
        <source>%1 answered the abort with success but kept the copies, as Samba does; they were deleted one by one.</source>
        <translation>%1 像 Samba 一样，对中止应答成功但保留了副本；已逐个删除这些副本。</translation>
    </message>
    <message>
        <source>%1 had dropped the set %2 by itself.</source>
        <translation>%1 已自行丢弃副本集 %2。</translation>
    </message>
    <message>
        <source>The copies on %1 stay until they are deleted.</source>
        <translation>%1 上的副本会保留，直到被删除。</translation>
    </message>
    <message>
        <source>beginning</source>
        <comment>job</comment>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>phase, number, count</comment>
        <translation>%1，第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>Restore unfinished: its process ended early. Do not start its machines until it is cleaned up.</source>
        <translation>还原未完成：其进程提前结束。在清理之前不要启动其虚拟机。</translation>
    </message>
    <message>
        <source>The job&apos;s process ended early. What it left on the servers can be cleaned up.</source>
        <translation>作业的进程提前结束。它在服务器上的残留内容可以清理。</translation>
    </message>
</context>
<context>
    <name>LabFaults</name>
    <message>
        <source>Let something go wrong, to see what Penumbra makes of it. A fault about calls and snapshots waits until it happens or is cleared.</source>
        <translation>让某处出错，观察 Penumbra 如何应对。与调用和快照有关的故障会等待，直到发生或被清除。</translation>
    </message>
    <message>
        <source>On the SV&amp;M</source>
        <translation>所在 SVM(&amp;M)</translation>
    </message>
    <message>
        <source>On the SVM</source>
        <translation>所在 SVM</translation>
    </message>
    <message>
        <source>What h&amp;appens</source>
        <translation>发生的情况(&amp;A)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>To the &amp;call</source>
        <translation>针对的调用(&amp;C)</translation>
    </message>
    <message>
        <source>* is every call of Remote VSS; a REST call as GET /api/cluster, for all SVMs</source>
        <translation>* 表示 Remote VSS 的所有调用；REST 调用（如 GET /api/cluster）适用于所有 SVM</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>With the stat&amp;us</source>
        <translation>状态代码(&amp;U)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态代码</translation>
    </message>
    <message>
        <source>&amp;Late by</source>
        <translation>延迟(&amp;L)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>How man&amp;y times</source>
        <translation>次数(&amp;Y)</translation>
    </message>
    <message>
        <source>until it is cleared</source>
        <translation>直到被清除</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Ad&amp;d Fault</source>
        <translation>添加故障(&amp;D)</translation>
    </message>
    <message>
        <source>Cl&amp;ear Faults</source>
        <translation>清除故障(&amp;E)</translation>
    </message>
    <message>
        <source>Forget the faults of the selected SVMs, without a selection all</source>
        <translation>清除所选 SVM 的故障；未选择时清除全部</translation>
    </message>
    <message>
        <source>No fault waits.</source>
        <translation>没有等待中的故障。</translation>
    </message>
</context>
<context>
    <name>LabRows</name>
    <message>
        <source>SMB does not run</source>
        <translation>SMB 未运行</translation>
    </message>
    <message>
        <source>Remote VSS does not run</source>
        <translation>Remote VSS 未运行</translation>
    </message>
    <message>
        <source>runs, its disk is full</source>
        <translation>正在运行，其磁盘已满</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>runs, a client makes a set</source>
        <translation>正在运行，某个客户端正在创建副本集</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB 服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>模拟行为</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>公开为</translation>
    </message>
    <message>
        <source>Shadow copy set</source>
        <translation>卷影副本集</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>还有 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>SVMs</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>A call is refused</source>
        <translation>调用被拒绝</translation>
    </message>
    <message>
        <source>A call is answered late</source>
        <translation>调用的应答延迟</translation>
    </message>
    <message>
        <source>The connection breaks instead of an answer</source>
        <translation>连接断开，没有应答</translation>
    </message>
    <message>
        <source>A call is answered with garbage</source>
        <translation>调用的应答为乱码</translation>
    </message>
    <message>
        <source>Making the snapshots fails</source>
        <translation>创建快照失败</translation>
    </message>
    <message>
        <source>Making the snapshots takes long</source>
        <translation>创建快照耗时很长</translation>
    </message>
    <message>
        <source>The SMB server dies now</source>
        <translation>SMB 服务器立即崩溃</translation>
    </message>
    <message>
        <source>The SMB server starts again</source>
        <translation>SMB 服务器重新启动</translation>
    </message>
    <message>
        <source>The Remote VSS agent dies now</source>
        <translation>Remote VSS 代理立即崩溃</translation>
    </message>
    <message>
        <source>The Remote VSS agent starts again</source>
        <translation>Remote VSS 代理重新启动</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk has room again</source>
        <translation>磁盘重新有可用空间</translation>
    </message>
    <message>
        <source>The server&apos;s patience with a set ends now</source>
        <translation>服务器对副本集的等待立即超时</translation>
    </message>
    <message>
        <source>Another client makes a set</source>
        <translation>另一个客户端创建副本集</translation>
    </message>
    <message>
        <source>The other client lets go of its set</source>
        <translation>另一个客户端释放其副本集</translation>
    </message>
</context>
<context>
    <name>LeftOverWords</name>
    <message>
        <source>A shadow copy set on %1. Cleaning up removes it from the server.</source>
        <translation>%1 上的一个卷影副本集。清理会将其从服务器删除。</translation>
    </message>
    <message>
        <source>A shadow copy set of %1 on %2. Cleaning up removes it from the server.</source>
        <translation>%2 上 %1 的一个卷影副本集。清理会将其从服务器删除。</translation>
    </message>
    <message>
        <source>An unfinished restore to %1: do not use it. Cleaning up finishes or undoes the restore.</source>
        <translation>到 %1 的还原未完成：不要使用它。清理会完成或撤销该还原。</translation>
    </message>
    <message>
        <source>An unfinished restore: do not start %1. Cleaning up finishes or undoes the restore.</source>
        <translation>还原未完成：不要启动 %1。清理会完成或撤销该还原。</translation>
    </message>
    <message>
        <source>%1: its process ended early; nothing unfinished is on servers. Cleaning up closes its entry.</source>
        <translation>%1：其进程提前结束；服务器上没有未完成的内容。清理会关闭其条目。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <comment>entries of a list</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MachineNames</name>
    <message>
        <source>%1 in %2</source>
        <comment>machine, its folder</comment>
        <translation>%1（在 %2 中）</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>虚拟磁盘</translation>
    </message>
    <message>
        <source>parent disk</source>
        <translation>父磁盘</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>checkpoint&apos;s disk</source>
        <translation>检查点磁盘</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>已保存状态</translation>
    </message>
    <message>
        <source>runtime state</source>
        <translation>运行时状态</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>来宾状态</translation>
    </message>
    <message>
        <source>smart paging</source>
        <translation>智能分页</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 needs its parent %2, which is missing</source>
        <translation>%1 需要其父磁盘 %2，但后者缺失</translation>
    </message>
    <message>
        <source>%1 was not made from %2 as that is now: its chain is broken</source>
        <translation>%1 不是基于 %2 的当前状态创建的：其磁盘链已断开</translation>
    </message>
    <message>
        <source>the parents of %1 lead back to it</source>
        <translation>%1 的父磁盘链回到其自身</translation>
    </message>
    <message>
        <source>%1 finds its parent %2 by an absolute path only</source>
        <translation>%1 只能通过绝对路径找到其父磁盘 %2</translation>
    </message>
    <message>
        <source>the log of %1 has to be replayed: it was not closed properly, or is in use</source>
        <translation>必须重放 %1 的日志：它未正常关闭，或正在使用中</translation>
    </message>
    <message>
        <source>%1 is also a disk of %2</source>
        <translation>%1 也是 %2 的虚拟磁盘</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>1 disk</source>
        <translation>1 个虚拟磁盘</translation>
    </message>
    <message>
        <source>%1 disks</source>
        <translation>%1 个虚拟磁盘</translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation>1 个检查点</translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation>%1 个检查点</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>1 PROBLEM</source>
        <translation>1 个异常</translation>
    </message>
    <message>
        <source>%1 PROBLEMS</source>
        <translation>%1 个异常</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>位于 %1：%2</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>异常：%1</translation>
    </message>
</context>
<context>
    <name>PasswordCommand</name>
    <message>
        <source>Password of %1 on %2: </source>
        <translation>%2 上 %1 的密码: </translation>
    </message>
    <message>
        <source>Stored. Use it with --keychain.</source>
        <translation>已存储。通过 --keychain 使用。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Put the password of --user on a server into the desktop&apos;s keychain.</source>
        <translation>将 --user 在服务器上的密码存入桌面的密钥链。</translation>
    </message>
    <message>
        <source>Remove the password of --user on a server from the desktop&apos;s keychain.</source>
        <translation>从桌面的密钥链中删除 --user 在服务器上的密码。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::AboutDialog</name>
    <message>
        <source>Made with Qt %1, QCoro, libsmbclient, MIT Kerberos, gss-ntlmssp, Nettle and QtKeychain.</source>
        <translation>使用 Qt %1、QCoro、libsmbclient、MIT Kerberos、gss-ntlmssp、Nettle 和 QtKeychain 构建。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::AcceptDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>finding, path</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept As It Is</source>
        <translation>按原样接受(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CleanUpDialog</name>
    <message>
        <source>The shadow copy set on %1 is complete and stays.</source>
        <translation>%1 上的卷影副本集已完成并保留。</translation>
    </message>
    <message>
        <source>The shadow copy set is gone from %1.</source>
        <translation>卷影副本集已不在 %1 上。</translation>
    </message>
    <message>
        <source>The shadow copy set on %1 could not be removed yet.</source>
        <translation>暂时无法删除 %1 上的卷影副本集。</translation>
    </message>
    <message>
        <source>Restore %1 is finished: everything is new.</source>
        <translation>还原 %1 已完成：所有内容均为新内容。</translation>
    </message>
    <message>
        <source>Restore %1 is undone: everything is as it was.</source>
        <translation>还原 %1 已撤销：所有内容已恢复原状。</translation>
    </message>
    <message>
        <source>Restore %1 is still unfinished: do not start its machines.</source>
        <translation>还原 %1 仍未完成：不要启动其虚拟机。</translation>
    </message>
    <message>
        <source>Clean &amp;Up</source>
        <translation>清理(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>What was left over</source>
        <translation>残留内容</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>没有残留内容。</translation>
    </message>
    <message numerus="yes">
        <source>No known storage system has the server %1, so there is no account to sign in with. Connect it first, or run &quot;penumbractl recover&quot; with an account of that server.</source>
        <translation>
            <numerusform>没有已知的存储系统包含服务器 %1，因此没有可用于登录的帐户。先连接该存储系统，或使用该服务器的帐户运行 &quot;penumbractl recover&quot;。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cleaning up after jobs</source>
        <translation>作业后清理</translation>
    </message>
    <message>
        <source>Close (job continues)</source>
        <translation>关闭（作业继续）</translation>
    </message>
    <message>
        <source>Everything is cleaned up.</source>
        <translation>已全部清理完毕。</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Clean &amp;Up After Jobs...</source>
        <translation>作业后清理(&amp;U)...</translation>
    </message>
    <message>
        <source>Remove what jobs that ended early left on servers, and finish or undo restores</source>
        <translation>删除提前结束的作业在服务器上的残留内容，并完成或撤销还原</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConfirmDialog</name>
    <message>
        <source>To go on, type: %1</source>
        <translation>若要继续，输入：%1</translation>
    </message>
    <message>
        <source>Name to type</source>
        <translation>要输入的名称</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectAssistant</name>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Kerberos 票证的帐户</translation>
    </message>
    <message>
        <source>Connect a Storage System</source>
        <translation>连接存储系统</translation>
    </message>
    <message>
        <source>&amp;Connect...</source>
        <translation>连接(&amp;C)...</translation>
    </message>
    <message>
        <source>Make a storage system known: ONTAP, or any SMB file server</source>
        <translation>添加存储系统：ONTAP 或任意 SMB 文件服务器</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectCertificateStep</name>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <translation>%1：已过期</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <translation>%1：尚未生效</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>这是正确的服务器吗？</translation>
    </message>
    <message>
        <source>%1 presented a certificate that nothing on this computer vouches for. Compare the fingerprint with the one the storage system itself shows: whoever sits between could read the password otherwise.</source>
        <translation>%1 出示了一个此计算机上没有任何依据可以信任的证书。将该指纹与存储系统自身显示的指纹进行比较：否则，处于中间的人可能读取密码。</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>自身（自签名）</translation>
    </message>
    <message>
        <source>&amp;Accept exactly this certificate for %1</source>
        <translation>仅接受 %1 的此证书(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectFoundStep</name>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Remote VSS</source>
        <translation>Remote VSS</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB 服务器</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>connection</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>This is what Penumbra found.</source>
        <translation>Penumbra 找到的内容如下。</translation>
    </message>
    <message>
        <source>SVMs</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Missing, and how to mend it (%Ln):</source>
        <translation>
            <numerusform>缺少的内容及解决办法 (%Ln)(&amp;M)：</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach by Another Name</source>
        <translation>使用其他名称访问</translation>
    </message>
    <message>
        <source>Name or address of the SMB server of %1</source>
        <translation>%1 的 SMB 服务器的名称或地址</translation>
    </message>
    <message>
        <source>Signing in to the SMB server of %1...</source>
        <translation>正在登录到 %1 的 SMB 服务器...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectResultStep</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The storage system is known now.</source>
        <translation>存储系统已添加。</translation>
    </message>
    <message>
        <source>&amp;Allow changes on it</source>
        <translation>允许在其上进行更改(&amp;A)</translation>
    </message>
    <message>
        <source>Validation is the next step: it looks at the shares, finds the machines on them, and says what stands in the way of shadow copies. It changes nothing.</source>
        <translation>下一步是验证：它检查共享，查找其中的虚拟机，并说明妨碍卷影副本的因素。它不更改任何内容。</translation>
    </message>
    <message>
        <source>%1 is in the inventory, its passwords are in the keychain.</source>
        <translation>%1 已在清单中，其密码已保存在密钥链中。</translation>
    </message>
    <message>
        <source>%1 is in the inventory.</source>
        <translation>%1 已在清单中。</translation>
    </message>
    <message>
        <source>It is read-only: Penumbra looks, and changes nothing there. To make shadow copies and restore, allow it here, or later in the File menu.</source>
        <translation>它是只读的：Penumbra 只查看，不更改其中任何内容。若要创建卷影副本和进行还原，可在此处允许更改，或以后在“文件”菜单中允许。</translation>
    </message>
    <message>
        <source>Changes are allowed: Penumbra may make and remove shadow copies there and restore. Each such action still shows what it will do first.</source>
        <translation>已允许更改：Penumbra 可以在其上创建和删除卷影副本以及进行还原。每项此类操作仍会先显示将要执行的内容。</translation>
    </message>
    <message>
        <source>&amp;Validate Now</source>
        <translation>立即验证(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectSignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>As whom shall Penumbra sign in?</source>
        <translation>Penumbra 应以什么身份登录？</translation>
    </message>
    <message>
        <source>Sign &amp;In</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Management interface of %1</source>
        <translation>%1 的管理接口</translation>
    </message>
    <message>
        <source>SMB servers of its SVMs</source>
        <translation>其 SVM 的 SMB 服务器</translation>
    </message>
    <message>
        <source>SMB server %1</source>
        <translation>SMB 服务器 %1</translation>
    </message>
    <message>
        <source>For looking at machines, shadow copies and restores. Without an account only the inventory works.</source>
        <translation>用于检查虚拟机、卷影副本和还原。没有帐户时只有清单可用。</translation>
    </message>
    <message>
        <source>The account lists shares, reads machines, makes shadow copies and restores: best a member of Backup Operators or Administrators.</source>
        <translation>该帐户用于列出共享、读取虚拟机、创建卷影副本和还原：最好是 Backup Operators 或 Administrators 组的成员。</translation>
    </message>
    <message>
        <source>empty: from the keychain</source>
        <translation>留空：取自密钥链</translation>
    </message>
    <message>
        <source>as typed before</source>
        <translation>与之前输入的相同</translation>
    </message>
    <message>
        <source>Looking around: %1, %2</source>
        <comment>number of volumes, number of shares</comment>
        <translation>正在查看：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln 个共享</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to %1...</source>
        <translation>正在登录到 %1...</translation>
    </message>
    <message>
        <source>Signing in to the SMB server of %1...</source>
        <translation>正在登录到 %1 的 SMB 服务器...</translation>
    </message>
    <message>
        <source>Signing in to the SMB servers...</source>
        <translation>正在登录到 SMB 服务器...</translation>
    </message>
    <message>
        <source>Not signed in: see below.</source>
        <translation>未登录：见下文。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已登录为 %1。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectWhereStep</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where is the storage system?</source>
        <translation>存储系统位于何处？</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>ONTAP, by its REST API</source>
        <translation>ONTAP（通过其 REST API）</translation>
    </message>
    <message>
        <source>File server, by SMB alone</source>
        <translation>文件服务器（仅通过 SMB）</translation>
    </message>
    <message>
        <source>An address rules out Kerberos: to sign in with a ticket, enter the name.</source>
        <translation>使用地址时无法使用 Kerberos：若要使用票证登录，输入名称。</translation>
    </message>
    <message>
        <source>This is neither a name nor an address. Enter only the server: no path, no \\, no https://.</source>
        <translation>这既不是名称也不是地址。只输入服务器：不要输入路径、\\ 或 https://。</translation>
    </message>
    <message>
        <source>ONTAP: the management address of the cluster or SVM. Windows, Samba and others: the file server.</source>
        <translation>ONTAP：群集或 SVM 的管理地址。Windows、Samba 及其他：文件服务器。</translation>
    </message>
    <message>
        <source>Asking %1 what it is...</source>
        <translation>正在询问 %1 的类型...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyActions</name>
    <message>
        <source>&amp;Look Inside</source>
        <translation>查看内部(&amp;L)</translation>
    </message>
    <message>
        <source>Show the folders, files and machines in this copy</source>
        <translation>显示此副本中的文件夹、文件和虚拟机</translation>
    </message>
    <message>
        <source>Co&amp;mplete Set...</source>
        <translation>完成副本集(&amp;M)...</translation>
    </message>
    <message>
        <source>Seal the copies of an exposed set and keep them</source>
        <translation>封存并保留已公开的副本集中的副本</translation>
    </message>
    <message>
        <source>&amp;Abort Set...</source>
        <translation>中止副本集(&amp;A)...</translation>
    </message>
    <message>
        <source>Give up a set that is not complete; nothing of it stays</source>
        <translation>放弃未完成的副本集；不保留其任何内容</translation>
    </message>
    <message>
        <source>&amp;Delete Set...</source>
        <translation>删除副本集(&amp;D)...</translation>
    </message>
    <message>
        <source>Delete the copies of a set from their server</source>
        <translation>从服务器删除副本集的副本</translation>
    </message>
    <message>
        <source>Complete set</source>
        <translation>完成副本集</translation>
    </message>
    <message>
        <source>Complete %1?</source>
        <translation>是否完成 %1？</translation>
    </message>
    <message>
        <source>%1

The copies become read-only and stay until you delete them. Until then they hold space of their volumes: what is overwritten or deleted there stays in them.</source>
        <translation>%1

副本将变为只读并保留，直到将其删除。在此之前它们占用其卷的空间：在卷上被覆盖或删除的内容会保留在副本中。</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>完成(&amp;M)</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>Abort set</source>
        <translation>中止副本集</translation>
    </message>
    <message>
        <source>Abort %1?</source>
        <translation>是否中止 %1？</translation>
    </message>
    <message>
        <source>Nothing of the set stays. After the abort of a set Windows servers refuse new sets for 30 minutes.</source>
        <translation>副本集的任何内容都不会保留。中止副本集后，Windows 服务器会在 30 分钟内拒绝新的副本集。</translation>
    </message>
    <message>
        <source>&amp;Abort Set</source>
        <translation>中止副本集(&amp;A)</translation>
    </message>
    <message>
        <source>Its copies are exposed already: to finish and then delete them removes them as well, without that wait.</source>
        <translation>其副本已经公开：先完成再删除同样会将其删除，且无需等待。</translation>
    </message>
    <message>
        <source>&amp;Finish, Then Delete</source>
        <translation>先完成再删除(&amp;F)</translation>
    </message>
    <message>
        <source>Abort %1</source>
        <translation>中止 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1

The copies are deleted from the server. There is no way back: what is only in them is lost.</source>
        <translation>%1

副本将从服务器删除。此操作无法撤销：仅存在于其中的内容将丢失。</translation>
    </message>
    <message>
        <source>Penumbra knows no other complete copy of %1.</source>
        <translation>据 Penumbra 所知，%1 没有其他已完成的副本。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>是否删除 %1？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>%1 was not made from here: another product may be using it.</source>
        <translation>%1 不是从此处创建的：其他产品可能正在使用它。</translation>
    </message>
    <message>
        <source>Penumbra removes only sets of its own journal: nobody else can tell it that a copy is not needed any more. Remove it with the product, on the computer and with the account that made it.</source>
        <translation>Penumbra 只删除自己日志记录中的副本集：没有其他人能告诉它某个副本已不再需要。使用创建它的产品、计算机和帐户将其删除。</translation>
    </message>
    <message>
        <source>Delete Set</source>
        <translation>删除副本集</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyBrowser</name>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>配置更改时间</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>The folder above (Backspace)</source>
        <translation>上级文件夹 (Backspace)</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>当前文件夹</translation>
    </message>
    <message>
        <source>Show folders and files</source>
        <translation>显示文件夹和文件</translation>
    </message>
    <message>
        <source>Look for machines everywhere in it</source>
        <translation>在其中各处查找虚拟机</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>文件夹和文件</translation>
    </message>
    <message>
        <source>Machines in the copy</source>
        <translation>副本中的虚拟机</translation>
    </message>
    <message>
        <source>How much is listed</source>
        <translation>列出的数量</translation>
    </message>
    <message>
        <source>Select a copy, and what is inside will be here.</source>
        <translation>选择一个副本，此处将显示其内容。</translation>
    </message>
    <message>
        <source>It cannot be reached: its server belongs to no storage system that is known here.</source>
        <translation>无法访问它：其服务器不属于此处已知的任何存储系统。</translation>
    </message>
    <message>
        <source>&amp;Sign In...</source>
        <translation>登录(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>folder, what is in it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Looking for machines...</source>
        <translation>正在查找虚拟机...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far...</source>
        <comment>number of entries</comment>
        <translation>目前 %1...</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>此文件夹为空。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shown</source>
        <comment>number of entries</comment>
        <translation>
            <numerusform>%1，显示 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyStore</name>
    <message>
        <source>Set %1</source>
        <comment>shadow copy set, start of its ID</comment>
        <translation>副本集 %1</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>share, time</comment>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <comment>share, start of the copy&apos;s ID</comment>
        <translation>%1，副本 %2</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::FolderDialog</name>
    <message>
        <source>Choose a folder in %1</source>
        <translation>在 %1 中选择文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>选择(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;hoose %1</source>
        <comment>a folder</comment>
        <translation>选择 %1(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::FolderModel</name>
    <message>
        <source>link or mount point: nothing of it is in the copy</source>
        <translation>链接或装入点：副本中没有其任何内容</translation>
    </message>
    <message>
        <source>a name that leads elsewhere: it cannot be restored</source>
        <translation>指向别处的名称：无法还原</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>virtual disk</source>
        <translation>虚拟磁盘</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Reference server</source>
        <translation>参考服务器</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文档正文</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>命令行</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Inspector</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>ONTAP</source>
        <translation>ONTAP</translation>
    </message>
    <message>
        <source>file server (SMB)</source>
        <translation>文件服务器 (SMB)</translation>
    </message>
    <message>
        <source>Reference server</source>
        <translation>参考服务器</translation>
    </message>
    <message>
        <source>yes: nothing here is production</source>
        <translation>是：此处均非生产环境</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Management signed in as</source>
        <translation>管理登录身份</translation>
    </message>
    <message>
        <source>SMB signed in as</source>
        <translation>SMB 登录身份</translation>
    </message>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Kerberos 票证的帐户</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>not allowed: Penumbra changes nothing here</source>
        <translation>不允许：Penumbra 不会在此更改任何内容</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Certificate accepted</source>
        <translation>已接受的证书</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB 服务器</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>没有已知服务器</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Remote VSS</source>
        <translation>Remote VSS</translation>
    </message>
    <message>
        <source>FSRVP version</source>
        <translation>FSRVP 版本</translation>
    </message>
    <message>
        <source>no agent</source>
        <translation>没有代理</translation>
    </message>
    <message>
        <source>Shadow copy depth</source>
        <translation>卷影副本深度</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>所有层级</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>Junction path</source>
        <translation>接合路径</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未挂载</translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation>挂载于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Snapshot policy</source>
        <translation>快照策略</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Path to it</source>
        <translation>访问路径</translation>
    </message>
    <message>
        <source>Path in the namespace</source>
        <translation>命名空间中的路径</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Continuously available</source>
        <translation>持续可用</translation>
    </message>
    <message>
        <source>Shadow copies supported</source>
        <translation>支持卷影副本</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>要求加密</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>unknown: not validated yet</source>
        <translation>未知：尚未验证</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>验证时间</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>已保存状态</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>虚拟磁盘</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Select something, and what is known about it will be here.</source>
        <translation>选择一项，此处将显示其已知信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::InventoryView</name>
    <message>
        <source>reference server</source>
        <translation>参考服务器</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>reference server, changes allowed</source>
        <translation>参考服务器，允许更改</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>writable</source>
        <comment>where there is little room</comment>
        <translation>可更改</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobBoard</name>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobProgress</name>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copy&apos;s instant</source>
        <translation>副本的时刻</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>公开为</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What the job does</source>
        <translation>作业执行的操作</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Shares of the job</source>
        <translation>作业的共享</translation>
    </message>
    <message>
        <source>Files of the job</source>
        <translation>作业的文件</translation>
    </message>
    <message>
        <source>Steps of the job</source>
        <translation>作业的步骤</translation>
    </message>
    <message>
        <source>More about the job</source>
        <translation>作业的更多信息</translation>
    </message>
    <message>
        <source>Everything that happened, with times in UTC and protocol names</source>
        <translation>发生的所有事件，附 UTC 时间和协议名称</translation>
    </message>
    <message>
        <source>Cop&amp;y All</source>
        <translation>全部复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy everything that happened, with times in UTC</source>
        <translation>复制发生的所有事件，附 UTC 时间</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>步骤(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>from %1 to %2, %3</source>
        <comment>times, time zone</comment>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <comment>time, time zone</comment>
        <translation>自 %1 起，%2</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>待复制</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobsPage</name>
    <message>
        <source>running</source>
        <comment>job</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>running: %1</source>
        <comment>job</comment>
        <translation>正在运行：%1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>job</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed, something is left</source>
        <comment>job</comment>
        <translation>失败，有残留</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>job</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled, something is left</source>
        <comment>job</comment>
        <translation>已取消，有残留</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>job</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>ended early, to be cleaned up</source>
        <comment>job</comment>
        <translation>提前结束，待清理</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, time zone</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>启动来源</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, computer</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Clean &amp;Up...</source>
        <translation>清理(&amp;U)...</translation>
    </message>
    <message>
        <source>Remove what jobs that ended early left on servers, and finish or undo restores</source>
        <translation>删除提前结束的作业在服务器上的残留内容，并完成或撤销还原</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>取消作业(&amp;C)...</translation>
    </message>
    <message>
        <source>Ask the selected job to end; what that costs is told first</source>
        <translation>请求所选作业结束；会先说明其代价</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the jobs</source>
        <translation>筛选作业</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) left over.</source>
        <translation>
            <numerusform>%1 还有另外 %Ln 项残留内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is known. Making shadow copies, restoring and cleaning up are jobs; they are listed here, also those that were started from a command line.</source>
        <translation>没有已知的作业。创建卷影副本、还原和清理都是作业；它们会在此处列出，包括从命令行启动的作业。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln running</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>%1，%Ln 个正在运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LabFaults</name>
    <message>
        <source>Faults that wait</source>
        <translation>等待中的故障</translation>
    </message>
    <message>
        <source>all</source>
        <comment>SVMs</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>显示的最低级别</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Nothing has been logged since Penumbra started. What its parts have to say will be here.</source>
        <translation>自 Penumbra 启动以来尚无日志。其各部分的消息将显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MachinesPage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>虚拟磁盘</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>已保存状态</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>No share was looked at yet. Validation finds the machines on shares and lists them here.</source>
        <translation>尚未检查任何共享。验证会查找共享上的虚拟机并在此列出。</translation>
    </message>
    <message>
        <source>No machine is known here. Validation looks at the shares again.</source>
        <translation>此处没有已知的虚拟机。验证会重新检查共享。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln 台虚拟机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MainWindow</name>
    <message>
        <source>&amp;Allow Changes...</source>
        <translation>允许更改(&amp;A)...</translation>
    </message>
    <message>
        <source>Let Penumbra change something on this storage system: make and remove shadow copies, restore</source>
        <translation>允许 Penumbra 在此存储系统上进行更改：创建和删除卷影副本、还原</translation>
    </message>
    <message>
        <source>Set &amp;Read-Only</source>
        <translation>设为只读(&amp;R)</translation>
    </message>
    <message>
        <source>Penumbra changes nothing on this storage system any more</source>
        <translation>Penumbra 不再更改此存储系统上的任何内容</translation>
    </message>
    <message>
        <source>&amp;Forget Storage System...</source>
        <translation>忘记存储系统(&amp;F)...</translation>
    </message>
    <message>
        <source>Penumbra forgets this storage system; nothing changes on it</source>
        <translation>Penumbra 将忘记此存储系统；存储系统本身没有任何变化</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>设置(&amp;S)...</translation>
    </message>
    <message>
        <source>Colours, refreshing, tray</source>
        <translation>颜色、刷新、系统托盘</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>End Penumbra; jobs that run go on</source>
        <translation>退出 Penumbra；正在运行的作业会继续</translation>
    </message>
    <message>
        <source>&amp;Find Anything...</source>
        <translation>查找任意内容(&amp;F)...</translation>
    </message>
    <message>
        <source>Find an object or an action by its name</source>
        <translation>按名称查找对象或操作</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask all storage systems again</source>
        <translation>重新查询所有存储系统</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>Select nothing, so that pages show everything</source>
        <translation>取消所有选择，使各页显示全部内容</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>清单(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the inventory</source>
        <translation>显示或隐藏清单</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>检查器(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏检查器</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Look at the selected shares, or all of them: machines, and whether they can be backed up</source>
        <translation>检查所选共享或所有共享：虚拟机及其能否备份</translation>
    </message>
    <message>
        <source>Validation done</source>
        <translation>验证完成</translation>
    </message>
    <message>
        <source>&amp;Start Reference Server</source>
        <translation>启动参考服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Start a private storage system on this computer, to try everything on, and open it</source>
        <translation>在此计算机上启动一个可试用各项功能的专用存储系统，并将其打开</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Read the documents that come with Penumbra</source>
        <translation>阅读 Penumbra 附带的文档</translation>
    </message>
    <message>
        <source>&amp;About Penumbra</source>
        <translation>关于 Penumbra(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence</source>
        <translation>版本、许可证</translation>
    </message>
    <message>
        <source>Let Penumbra change something on %1?</source>
        <translation>是否允许 Penumbra 在 %1 上进行更改？</translation>
    </message>
    <message>
        <source>From then on shadow copies can be made and removed there, and files restored. Each such action still asks or shows what it will do first.</source>
        <translation>此后可以在其中创建和删除卷影副本，以及还原文件。每个此类操作仍会先询问，或先显示将要执行的内容。</translation>
    </message>
    <message>
        <source>&amp;Allow Changes</source>
        <translation>允许更改(&amp;A)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>是否忘记 %1？</translation>
    </message>
    <message>
        <source>Penumbra no longer shows it. Nothing changes on the storage system; its shadow copies stay, and passwords stay in the keychain.</source>
        <translation>Penumbra 将不再显示它。存储系统本身没有任何变化；其卷影副本会保留，密码也会保留在密钥链中。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Asking the reference server...</source>
        <translation>正在询问参考服务器...</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>显示“%1”页</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Find anything: %1</source>
        <translation>查找任意内容：%1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>notice: about what</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln 个共享</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference server is not running</source>
        <translation>参考服务器未运行</translation>
    </message>
    <message>
        <source>Tools, Start Reference Server starts it; File, Forget Storage System forgets it</source>
        <translation>“工具”&gt;“启动参考服务器”可将其启动；“文件”&gt;“忘记存储系统”可将其忘记</translation>
    </message>
    <message>
        <source>Stop the reference server, too?</source>
        <translation>是否同时停止参考服务器？</translation>
    </message>
    <message>
        <source>It was started from here. When it is stopped, nothing of it is left; otherwise its programs go on running, and the next console finds it.</source>
        <translation>它是从此处启动的。停止后不会留下任何内容；否则其程序会继续运行，下次打开控制台时仍会找到它。</translation>
    </message>
    <message>
        <source>&amp;Stop It</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave It Running</source>
        <translation>保持运行(&amp;L)</translation>
    </message>
    <message>
        <source>Stopping the reference server...</source>
        <translation>正在停止参考服务器...</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>shares, machines, findings</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespacePage</name>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Map of the namespace; the inventory lists the same objects</source>
        <translation>命名空间图；清单列出相同的对象</translation>
    </message>
    <message>
        <source>Zoom Map &amp;In</source>
        <translation>放大命名空间图(&amp;I)</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>以更大的比例显示命名空间图</translation>
    </message>
    <message>
        <source>Zoom Map &amp;Out</source>
        <translation>缩小命名空间图(&amp;O)</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>以更小的比例显示命名空间图</translation>
    </message>
    <message>
        <source>&amp;Fit Map</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整个命名空间图</translation>
    </message>
    <message>
        <source>Export Map as P&amp;NG...</source>
        <translation>将命名空间图导出为 PNG(&amp;N)...</translation>
    </message>
    <message>
        <source>Export Map as &amp;SVG...</source>
        <translation>将命名空间图导出为 SVG(&amp;S)...</translation>
    </message>
    <message>
        <source>Export Map as &amp;PDF...</source>
        <translation>将命名空间图导出为 PDF(&amp;P)...</translation>
    </message>
    <message>
        <source>Write the whole map to a file</source>
        <translation>将整个命名空间图写入文件</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>导出命名空间图</translation>
    </message>
    <message>
        <source>%1 has no volumes and no shares that this account may see. Refresh once there are some.</source>
        <translation>%1 没有此帐户可见的卷和共享。有了卷和共享后再刷新。</translation>
    </message>
    <message>
        <source>Nothing is known of the storage system yet. Once it has answered, its volumes and shares are drawn here as they are joined.</source>
        <translation>尚无此存储系统的信息。它应答后，其卷和共享将按挂载关系绘制在此处。</translation>
    </message>
    <message>
        <source>The map shows one storage virtual machine at a time. Select one, or anything in it, in the inventory.</source>
        <translation>命名空间图一次显示一个存储虚拟机 (SVM)。在清单中选择一个 SVM 或其中的任意内容。</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>导出命名空间图</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Map exported</source>
        <translation>已导出命名空间图</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of volumes, number of shares</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln 个共享</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceView</name>
    <message>
        <source>Namespace map</source>
        <translation>命名空间图</translation>
    </message>
    <message>
        <source>Volumes at their junction paths, with their shares. The inventory lists the same objects.</source>
        <translation>位于各自接合路径的卷及其共享。清单列出相同的对象。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Junction path</source>
        <translation>接合路径</translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation>挂载于</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Security style</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Snapshot policy</source>
        <translation>快照策略</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>In the volume</source>
        <translation>卷中的位置</translation>
    </message>
    <message>
        <source>Mounted below it</source>
        <translation>其下挂载的卷</translation>
    </message>
    <message>
        <source>Shadow copy of</source>
        <translation>卷影副本来源</translation>
    </message>
    <message>
        <source>Continuously available</source>
        <translation>持续可用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Shadow copies</source>
        <translation>卷影副本</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Volume %1: %2</source>
        <translation>卷 %1：%2</translation>
    </message>
    <message>
        <source>Share %1: %2</source>
        <translation>共享 %1：%2</translation>
    </message>
    <message>
        <source>Not mounted</source>
        <translation>未挂载</translation>
    </message>
    <message>
        <source>Shares whose volume is not known</source>
        <translation>所在卷未知的共享</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used space of size</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未挂载</translation>
    </message>
    <message>
        <source>path not known</source>
        <translation>路径未知</translation>
    </message>
    <message>
        <source>the volume&apos;s root</source>
        <translation>卷的根目录</translation>
    </message>
    <message>
        <source>not validated yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>数据缺失</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>SVM, volumes, shares</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n 个卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n 个共享</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>held by snapshots</source>
        <translation>快照占用的空间</translation>
    </message>
    <message>
        <source>machines: no share was looked at yet</source>
        <translation>虚拟机：尚未检查任何共享</translation>
    </message>
    <message>
        <source>No storage system is known yet. Connect one, and this page tells whether everything on it is protected.</source>
        <translation>尚无已知的存储系统。连接存储系统后，此页会显示其上的所有内容是否受到保护。</translation>
    </message>
    <message>
        <source>a reference server, no production</source>
        <translation>参考服务器，非生产环境</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>storage system(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>存储系统</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>share(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>共享</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>volume(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>machine(s) on the shares that were looked at</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>已检查的共享上的虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding(s) that block shadow copies</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>阻止卷影副本的问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding(s) by which data are missing</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>导致数据缺失的问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>risk(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running job(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>正在运行的作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job(s) that failed within a day</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>一天内失败的作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>crashed job(s) that may have left something</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>可能有残留的崩溃作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shadow copy/copies</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>卷影副本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 of %3 shares looked at</source>
        <comment>what is counted, some, all</comment>
        <translation>%1
已检查 %3 个共享中的 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>storage system(s) that could not be read</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>无法读取的存储系统</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Page</name>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Show everything, not only what is selected</source>
        <translation>显示全部内容，而不仅是所选内容</translation>
    </message>
    <message>
        <source>Age of what is shown</source>
        <translation>所显示内容的时间</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scope, count</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>as of %1, may have changed</source>
        <translation>截至 %1，可能已有变化</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (reference server)</source>
        <translation>%1（参考服务器）</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::PhaseStepper</name>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::QuickFind</name>
    <message>
        <source>Find an object or an action</source>
        <translation>查找对象或操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ReferenceServerWindow</name>
    <message>
        <source>&amp;Reference Server...</source>
        <translation>参考服务器(&amp;R)...</translation>
    </message>
    <message>
        <source>Start and stop the reference server, see its password, let things go wrong on it</source>
        <translation>启动和停止参考服务器，查看其密码，在其上模拟故障</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Shadow copy sets</source>
        <translation>卷影副本集</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>Setting the fault...</source>
        <translation>正在设置故障...</translation>
    </message>
    <message>
        <source>Asking the workload...</source>
        <translation>正在询问负载...</translation>
    </message>
    <message>
        <source>The busy disks show one instant.</source>
        <translation>有负载的虚拟磁盘反映同一时刻。</translation>
    </message>
    <message>
        <source>The busy disks do not show one instant: %1</source>
        <translation>有负载的虚拟磁盘不反映同一时刻：%1</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>正在询问...</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>未运行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs.</source>
        <comment>reference server</comment>
        <translation>“%1”正在运行。</translation>
    </message>
    <message>
        <source>On: %1 writes so far.</source>
        <translation>已开启：目前写入 %1 次。</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Starting, which takes some seconds...</source>
        <translation>正在启动，需要几秒钟...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>正在停止...</translation>
    </message>
    <message>
        <source>Make the reference server as it was at its first start?</source>
        <translation>是否将参考服务器重置为首次启动时的状态？</translation>
    </message>
    <message>
        <source>Its volumes are made anew; shadow copy sets, snapshots and faults on it are forgotten, and whatever was written to its shares is gone.</source>
        <translation>其卷会重新创建；其上的卷影副本集、快照和故障会被清除，写入其共享的所有内容都会丢失。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Making the volumes anew...</source>
        <translation>正在重新创建卷...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreActions</name>
    <message>
        <source>Copy to &amp;Folder...</source>
        <translation>复制到文件夹(&amp;F)...</translation>
    </message>
    <message>
        <source>Copy what is selected out of its copy to a folder of this computer</source>
        <translation>将所选内容从其副本复制到此计算机的文件夹</translation>
    </message>
    <message>
        <source>&amp;Copy Selected</source>
        <translation>复制所选内容(&amp;C)</translation>
    </message>
    <message>
        <source>Remember what is selected in a copy, to restore it to another place with Restore Here</source>
        <translation>记住副本中的所选内容，以便使用“还原到此处”将其还原到其他位置</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s); select a share or machine and choose Restore Here</source>
        <translation>
            <numerusform>%Ln 个对象；选择共享或虚拟机，然后选择“还原到此处”</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore &amp;Here...</source>
        <translation>还原到此处(&amp;H)...</translation>
    </message>
    <message>
        <source>Restore what was copied, in the console or in a file manager, to the selected share or machine&apos;s folder</source>
        <translation>将在控制台或文件管理器中复制的内容还原到所选共享或虚拟机的文件夹</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Nothing that can be restored was copied.</source>
        <translation>没有复制任何可还原的内容。</translation>
    </message>
    <message>
        <source>Dropped outside</source>
        <translation>拖放到外部</translation>
    </message>
    <message>
        <source>The other program got the names of what you dragged, and no files.</source>
        <translation>另一个程序只得到了所拖动内容的名称，没有得到文件。</translation>
    </message>
    <message>
        <source>Penumbra would have to fetch them from the server while everything waits. Copy them to a folder of this computer instead: that shows how far it is, and can be cancelled.</source>
        <translation>否则 Penumbra 必须从服务器获取这些文件，其间一切都要等待。改为将其复制到此计算机的文件夹：这样会显示进度，并且可以取消。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreAssistant</name>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>还原(&amp;R)...</translation>
    </message>
    <message>
        <source>Bring machines, folders and files back from a copy</source>
        <translation>从副本还原虚拟机、文件夹和文件</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreConflictsStep</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Where %1 is there already, it becomes &quot;%2&quot;. Nothing that is there is touched.</source>
        <translation>如果 %1 已经存在，则命名为“%2”。已有内容不受任何影响。</translation>
    </message>
    <message>
        <source>What happens if something is there already?</source>
        <translation>如果目标处已有内容，如何处理？</translation>
    </message>
    <message>
        <source>File na&amp;me (optional):</source>
        <translation>文件名（可选）(&amp;M)：</translation>
    </message>
    <message>
        <source>Folder na&amp;me (optional):</source>
        <translation>文件夹名称（可选）(&amp;M)：</translation>
    </message>
    <message>
        <source>Something is there already.</source>
        <translation>目标处已有内容。</translation>
    </message>
    <message>
        <source>Nothing is there, as far as was seen.</source>
        <translation>就所能看到的而言，目标处没有内容。</translation>
    </message>
    <message>
        <source>Where %1 is there already, the folder becomes &quot;%2&quot;; the machine in it keeps its name and its ID. Nothing that is there is touched.</source>
        <translation>如果 %1 已经存在，则文件夹命名为“%2”；其中的虚拟机保留其名称和 ID。已有内容不受任何影响。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreRemainders</name>
    <message>
        <source>A restore runs: do not start %1</source>
        <comment>machines</comment>
        <translation>正在还原：不要启动 %1</translation>
    </message>
    <message>
        <source>Set aside when %1 was restored (%2): %3 beside %4</source>
        <comment>what, when, size, where</comment>
        <translation>还原 %1 时另存备用 (%2)：%3，位于 %4 旁边</translation>
    </message>
    <message>
        <source>Discar&amp;d What Was Set Aside...</source>
        <translation>丢弃另存备用的内容(&amp;D)...</translation>
    </message>
    <message>
        <source>What restores left beside their targets</source>
        <translation>还原在其目标旁边留下的内容</translation>
    </message>
    <message>
        <source>Discard what was set aside</source>
        <translation>丢弃另存备用的内容</translation>
    </message>
    <message>
        <source>Discard what was there before the restore?</source>
        <translation>是否丢弃还原之前的原有内容？</translation>
    </message>
    <message>
        <source>%1

%2 of files that were replaced are removed. After that there is no way back to how it was before the restore.</source>
        <translation>%1

将删除 %2 被替换的文件。此后无法再恢复到还原之前的状态。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Restore unfinished: do not start %1. Clean Up After Jobs finishes it or takes it back.</source>
        <comment>machines</comment>
        <translation>还原未完成：请勿启动 %1。“作业后清理”会将其完成或撤回。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreResultStep</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>处理结果如下。</translation>
    </message>
    <message>
        <source>Show in &amp;Jobs</source>
        <translation>在“作业”中显示(&amp;J)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>已取消。所有内容均与之前相同。</translation>
    </message>
    <message>
        <source>It was not restored. Everything is as it was before.</source>
        <translation>未还原。所有内容均与之前相同。</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>所有内容均已就位。</translation>
    </message>
    <message>
        <source>Crash-consistent: the machines were not prepared when the copy was made.</source>
        <translation>崩溃一致：创建副本时虚拟机未经准备。</translation>
    </message>
    <message>
        <source>The restore is unfinished: do not start what it is about. Choose Clean Up After Jobs when the server can be reached; that finishes it or takes it back.</source>
        <translation>还原未完成：请勿启动相关虚拟机。服务器可以访问后，选择“作业后清理”；它会将还原完成或撤回。</translation>
    </message>
    <message>
        <source>Not all that was replaced could be removed. Choose Clean Up After Jobs.</source>
        <translation>被替换的内容未能全部移除。请选择“作业后清理”。</translation>
    </message>
    <message>
        <source>What was there before is set aside beside it. Discard it on the page Shadow Copies when you do not need it any more.</source>
        <translation>原有内容已在其旁边另存备用。不再需要时，在“卷影副本”页中将其丢弃。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreReviewStep</name>
    <message>
        <source>nothing</source>
        <comment>is there</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>a newer file</source>
        <translation>一个较新的文件</translation>
    </message>
    <message>
        <source>the server copies</source>
        <translation>由服务器复制</translation>
    </message>
    <message>
        <source>through this computer</source>
        <translation>经由此计算机</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>待复制</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>已有内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>Looking at source and target</source>
        <translation>正在检查源和目标</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name of what is replaced</source>
        <translation>被替换内容的名称</translation>
    </message>
    <message>
        <source>Looking at what is in the copy and at the target. Nothing is changed.</source>
        <translation>正在检查副本中和目标处的内容。不会更改任何内容。</translation>
    </message>
    <message>
        <source>It could not be planned.</source>
        <translation>无法制定计划。</translation>
    </message>
    <message>
        <source>What is there is removed without a way back. To replace it, &amp;type its name: %1</source>
        <translation>已有内容将被删除且无法找回。若要替换，输入其名称(&amp;T)：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>machines, copy</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1
    goes to %2</source>
        <comment>source, target</comment>
        <translation>%1
    还原到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is replaced</source>
        <translation>不替换任何内容</translation>
    </message>
    <message numerus="yes">
        <source>replaced: %Ln file(s)</source>
        <translation>
            <numerusform>替换 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>free space</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Room at %1: %2 needed; %3 of what is there stays until the end; %4 free.</source>
        <translation>%1 的空间：需要 %2；已有内容中的 %3 会保留到最后；可用 %4。</translation>
    </message>
    <message>
        <source>Room at %1: %2 needed, %3 free.</source>
        <translation>%1 的空间：需要 %2，可用 %3。</translation>
    </message>
    <message>
        <source>Verified before anything takes its place: sizes are compared, and the headers of disks are read.</source>
        <translation>任何内容就位之前都会验证：比较大小，并读取虚拟磁盘的标头。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>button that starts it</comment>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What will happen.</source>
        <translation>将执行以下操作。</translation>
    </message>
    <message>
        <source>%1
    goes beside what is there, to %2</source>
        <comment>source, target</comment>
        <translation>%1
    还原到已有内容旁边：%2</translation>
    </message>
    <message>
        <source>%1 to copy, %2 of it through this computer</source>
        <comment>sizes</comment>
        <translation>待复制 %1，其中 %2 经由此计算机</translation>
    </message>
    <message>
        <source>%1 (empty parts of disks are not copied)</source>
        <comment>how much is copied</comment>
        <translation>%1（不复制虚拟磁盘的空白部分）</translation>
    </message>
    <message>
        <source>%1, %2; %3; %4.</source>
        <comment>number of files, size, how much is copied, what is replaced</comment>
        <translation>%1，%2；%3；%4。</translation>
    </message>
    <message>
        <source>It cannot be done like this.</source>
        <translation>无法这样执行。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreRunStep</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The restore runs.</source>
        <translation>正在还原。</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>取消作业(&amp;C)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (job continues)</source>
        <translation>关闭（作业继续）</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Cancel this restore?</source>
        <translation>是否取消此还原？</translation>
    </message>
    <message>
        <source>What was written so far is removed, and everything is put back as it was before. What was copied has to be copied again next time.</source>
        <translation>将删除目前已写入的内容，并将所有内容恢复原状。已复制的内容下次需要重新复制。</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>取消作业(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreWhatStep</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What shall come back?</source>
        <translation>要还原什么？</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Choose From a &amp;Copy</source>
        <translation>从副本中选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add Selected</source>
        <translation>添加所选内容(&amp;A)</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>要还原的内容</translation>
    </message>
    <message>
        <source>No copy is known whose inside can be reached. Make a shadow copy first, or connect to the storage system that has one.</source>
        <translation>没有已知的可查看内部的副本。先创建卷影副本，或连接到有卷影副本的存储系统。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>C&amp;opy:</source>
        <translation>副本(&amp;O)：</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>machine or file, copy</comment>
        <translation>%1（在 %2 中）</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <comment>copy</comment>
        <translation>%1 中的全部内容</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>copy, server</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Select machines, folders or files in a copy. Add them to collect several.</source>
        <translation>在副本中选择虚拟机、文件夹或文件。若要汇集多项，将其逐一添加。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreWhereStep</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>要还原到哪里？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, storage system</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1
及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to:
%1</source>
        <translation>还原到：
%1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>此计算机的文件夹</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowAssistant</name>
    <message>
        <source>Shadow Copy</source>
        <translation>卷影副本</translation>
    </message>
    <message>
        <source>Shadow &amp;Copy...</source>
        <translation>卷影副本(&amp;C)...</translation>
    </message>
    <message>
        <source>Make shadow copies of the selected shares, or of shares to be chosen</source>
        <translation>创建所选共享或待选择共享的卷影副本</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowCheckStep</name>
    <message>
        <source>not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>can be copied</source>
        <comment>share</comment>
        <translation>可以复制</translation>
    </message>
    <message>
        <source>can be copied, with findings</source>
        <comment>share</comment>
        <translation>可以复制，但有问题</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>share</comment>
        <translation>受阻止</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <comment>share</comment>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>数据缺失</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, finding, path</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shell, command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of an assistant</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Can these shares be copied?</source>
        <translation>这些共享可以复制吗？</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try it although something blocks</source>
        <translation>即使存在阻止因素仍然尝试(&amp;T)</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>检查状态</translation>
    </message>
    <message>
        <source>Shares and what was found</source>
        <translation>共享和发现的问题</translation>
    </message>
    <message>
        <source>What stands in the way and what to do</source>
        <translation>妨碍因素及解决办法</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln share(s)...</source>
        <translation>
            <numerusform>正在检查 %Ln 个共享...</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>正在登录...</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln share(s) can be copied.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%Ln 个共享中有 %1 个可以复制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way, as far as could be seen.</source>
        <translation>就所能看到的而言，没有妨碍因素。</translation>
    </message>
    <message>
        <source>%1 is read-only for Penumbra: nothing is changed there, and no shadow copies are made.</source>
        <translation>%1 对 Penumbra 是只读的：不会在其上更改任何内容，也不会创建卷影副本。</translation>
    </message>
    <message>
        <source>&amp;Allow Changes...</source>
        <translation>允许更改(&amp;A)...</translation>
    </message>
    <message>
        <source>Allow changes on %1</source>
        <translation>允许在 %1 上进行更改</translation>
    </message>
    <message>
        <source>That %1 is the address of the SVM %2 is only what %3 said. Penumbra changes something only at addresses that you have confirmed.</source>
        <translation>%1 是 SVM %2 的地址，这仅是 %3 的说法。Penumbra 只在经过确认的地址上进行更改。</translation>
    </message>
    <message>
        <source>&amp;Confirm Address</source>
        <translation>确认地址(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm the address %1</source>
        <translation>确认地址 %1</translation>
    </message>
    <message>
        <source>Let Penumbra change something on %1?</source>
        <translation>是否允许 Penumbra 在 %1 上进行更改？</translation>
    </message>
    <message>
        <source>From then on shadow copies can be made and removed there, and files restored. Each such action still shows first what it will do.</source>
        <translation>此后可以在其上创建和删除卷影副本，以及还原文件。每项此类操作仍会先显示将要执行的内容。</translation>
    </message>
    <message>
        <source>&amp;Allow Changes</source>
        <translation>允许更改(&amp;A)</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Still looking...</source>
        <translation>仍在检查...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowCopiesPage</name>
    <message>
        <source>unknown</source>
        <comment>time</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>(no copy yet)</source>
        <translation>（尚无副本）</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>副本来源</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>公开为</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>exposed share</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>副本集</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>set</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Shadow Copies</source>
        <translation>卷影副本</translation>
    </message>
    <message>
        <source>Shadow copies</source>
        <translation>卷影副本</translation>
    </message>
    <message>
        <source>Previous versions</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>copies and previous versions</comment>
        <translation>两者</translation>
    </message>
    <message>
        <source>Which copies are shown</source>
        <translation>显示哪些副本</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter copies</source>
        <translation>筛选副本</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>操作(&amp;C)</translation>
    </message>
    <message>
        <source>What can be done with the selected copy</source>
        <translation>可对所选副本执行的操作</translation>
    </message>
    <message>
        <source>No shadow copy is known. The journal of this computer knows those made from here; other ones are seen where a server exposes or lists them.</source>
        <translation>没有已知的卷影副本。此计算机的日志记录包含从此处创建的卷影副本；其他卷影副本只有在服务器公开或列出时才能看到。</translation>
    </message>
    <message>
        <source>No shadow copy of what is selected is known.</source>
        <translation>没有所选内容的已知卷影副本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shadow copy/copies</source>
        <translation>
            <numerusform>%Ln 个卷影副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln previous version(s)</source>
        <translation>
            <numerusform>%Ln 个以前的版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>counts</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Nothing of this kind is known here.</source>
        <translation>此处没有已知的此类内容。</translation>
    </message>
    <message>
        <source>Select a copy, and what is inside will be here.</source>
        <translation>选择一个副本，此处将显示其内容。</translation>
    </message>
    <message>
        <source>Select one copy to look inside.</source>
        <translation>选择单个副本以查看其内部。</translation>
    </message>
    <message>
        <source>Its server %1 belongs to no storage system that is known here. Connect to it to look inside.</source>
        <translation>其服务器 %1 不属于此处已知的任何存储系统。连接到该服务器以查看内部。</translation>
    </message>
    <message>
        <source>It is not exposed, so nobody can look inside.</source>
        <translation>它未公开，因此无法查看其内部。</translation>
    </message>
    <message>
        <source>The server lists it, but not under which name it is exposed: only who made it can look inside.</source>
        <translation>服务器列出了它，但未列出其公开名称：只有创建者可以查看其内部。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowHowStep</name>
    <message>
        <source>How</source>
        <comment>step of an assistant</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>What shall become of the copies?</source>
        <translation>如何处理这些副本？</translation>
    </message>
    <message>
        <source>Backup of file shares, without writers (file-share-backup)</source>
        <translation>文件共享的备份，不使用编写器 (file-share-backup)</translation>
    </message>
    <message>
        <source>Backup (backup)</source>
        <translation>备份 (backup)</translation>
    </message>
    <message>
        <source>For going back, without writers; stays (nas-rollback)</source>
        <translation>用于回退，不使用编写器；会保留 (nas-rollback)</translation>
    </message>
    <message>
        <source>For going back; stays (app-rollback)</source>
        <translation>用于回退；会保留 (app-rollback)</translation>
    </message>
    <message>
        <source>As the server does it</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>Copies can be written until they are completed</source>
        <translation>副本在完成之前可写</translation>
    </message>
    <message>
        <source>Copies are read-only from the start (Samba refuses that)</source>
        <translation>副本从一开始就只读（Samba 会拒绝）</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowResultStep</name>
    <message>
        <source>Result</source>
        <comment>step of an assistant</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>This is the result:</source>
        <translation>结果如下：</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>C&amp;opy Paths</source>
        <translation>复制路径(&amp;O)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>后续操作</translation>
    </message>
    <message>
        <source>&amp;Try Again...</source>
        <translation>重试(&amp;T)...</translation>
    </message>
    <message>
        <source>Clean &amp;Up...</source>
        <translation>清理(&amp;U)...</translation>
    </message>
    <message>
        <source>Show in &amp;Jobs</source>
        <translation>在“作业”中显示(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Look Into the Copies</source>
        <translation>查看副本内部(&amp;L)</translation>
    </message>
    <message>
        <source>Copies that exist now</source>
        <translation>当前存在的副本</translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <comment>path, time</comment>
        <translation>%1，创建于 %2</translation>
    </message>
    <message>
        <source>Clean up when the server can be reached; until then Penumbra remembers what is left.</source>
        <translation>服务器可访问后进行清理；在此之前 Penumbra 会记住残留内容。</translation>
    </message>
    <message>
        <source>These shares can be copied. To have copies that stay, run the assistant again and keep them.</source>
        <translation>这些共享可以复制。若要保留副本，再次运行向导并选择保留。</translation>
    </message>
    <message>
        <source>When the reason is mended, try again.</source>
        <translation>解决原因后重试。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>What was made is on the page Shadow Copies: look inside there, bring machines back from it, and delete it when nobody needs it any more.</source>
        <translation>创建的副本位于“卷影副本”页：可以在那里查看其内部、从中还原虚拟机，并在不再需要时将其删除。</translation>
    </message>
    <message>
        <source>What was made can be reached under these paths. It stays until it is deleted.</source>
        <translation>创建的副本可通过以下路径访问。副本会保留，直到将其删除。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowReviewStep</name>
    <message>
        <source>Review</source>
        <comment>step of an assistant</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>This will be done:</source>
        <translation>将执行以下操作：</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>&amp;Make Shadow Copies</source>
        <translation>创建卷影副本(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowRunStep</name>
    <message>
        <source>Run</source>
        <comment>step of an assistant</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>The shadow copies are being made.</source>
        <translation>正在创建卷影副本。</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>取消作业(&amp;C)...</translation>
    </message>
    <message>
        <source>Ask the job to end; what that costs is told first</source>
        <translation>请求作业结束；会先说明其代价</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose (job continues)</source>
        <translation>关闭（作业继续）(&amp;L)</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>已执行以下操作：</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowWhatStep</name>
    <message>
        <source>What</source>
        <comment>step of an assistant</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which shares shall be copied?</source>
        <translation>要复制哪些共享？</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the shares</source>
        <translation>筛选共享</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shares to copy</source>
        <translation>要复制的共享</translation>
    </message>
    <message>
        <source>How many shares are chosen</source>
        <translation>已选择的共享数量</translation>
    </message>
    <message>
        <source>read-only: changes are not allowed yet</source>
        <translation>只读：尚未允许更改</translation>
    </message>
    <message>
        <source>reference server</source>
        <translation>参考服务器</translation>
    </message>
    <message>
        <source>makes no shadow copies: they are switched off</source>
        <translation>不创建卷影副本：卷影副本已关闭</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>the server can make no shadow copy of it</source>
        <translation>服务器无法为其创建卷影副本</translation>
    </message>
    <message>
        <source>no shares are known here</source>
        <translation>此处没有已知的共享</translation>
    </message>
    <message>
        <source>Tick the shares whose machines shall be in the copies.</source>
        <translation>勾选其虚拟机要包含在副本中的共享。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) chosen</source>
        <translation>
            <numerusform>已选择 %Ln 个共享</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SignInDialog</name>
    <message>
        <source>The management interface of %1 (%2) wants a password.</source>
        <translation>%1（%2）的管理接口需要密码。</translation>
    </message>
    <message>
        <source>The SMB server of %1 (%2) wants a password.</source>
        <translation>%1（%2）的 SMB 服务器需要密码。</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StartPage</name>
    <message>
        <source>&amp;Connect a storage system</source>
        <translation>连接存储系统(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the reference server</source>
        <translation>启动参考服务器(&amp;S)</translation>
    </message>
    <message>
        <source>A private storage system on this computer, with machines and mistakes in them, to try everything on</source>
        <translation>此计算机上的专用存储系统，其中有虚拟机和一些错误，可用于试用各项功能</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StatusLine</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop looking at the shares</source>
        <translation>停止检查共享</translation>
    </message>
    <message numerus="yes">
        <source>%Ln storage system(s)</source>
        <translation>
            <numerusform>%Ln 个存储系统</numerusform>
        </translation>
    </message>
    <message>
        <source>No storage system is known</source>
        <translation>没有已知的存储系统</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>正在刷新</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looking at %Ln share(s)</source>
        <translation>
            <numerusform>正在检查 %Ln 个共享</numerusform>
        </translation>
    </message>
    <message>
        <source>reading machines on %1: %2</source>
        <translation>正在读取 %1 上的虚拟机：%2</translation>
    </message>
    <message>
        <source>scanning %1: %2 entries</source>
        <translation>正在扫描 %1：%2 个条目</translation>
    </message>
    <message numerus="yes">
        <source>refreshing %Ln storage system(s)</source>
        <translation>
            <numerusform>正在刷新 %Ln 个存储系统</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs ended early and left something; show what, and clean it up</source>
        <translation>有作业提前结束并留下残留内容；查看残留内容并清理</translation>
    </message>
    <message>
        <source>Show this job</source>
        <translation>显示此作业</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>作业进度</translation>
    </message>
    <message>
        <source>Protection of the connection</source>
        <translation>连接的保护</translation>
    </message>
    <message>
        <source>Whether changes are allowed</source>
        <translation>是否允许更改</translation>
    </message>
    <message>
        <source>%1 (reference server)</source>
        <translation>%1（参考服务器）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>system, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>| %1</source>
        <comment>how the connection is protected</comment>
        <translation>| %1</translation>
    </message>
    <message>
        <source>What the newest SMB connections say of themselves</source>
        <translation>最新 SMB 连接自身报告的信息</translation>
    </message>
    <message>
        <source>| read-only</source>
        <translation>| 只读</translation>
    </message>
    <message>
        <source>| changes allowed</source>
        <translation>| 允许更改</translation>
    </message>
    <message>
        <source>Penumbra changes nothing on this storage system</source>
        <translation>Penumbra 不更改此存储系统上的任何内容</translation>
    </message>
    <message>
        <source>Penumbra may make shadow copies and restore on this storage system</source>
        <translation>Penumbra 可以在此存储系统上创建卷影副本和进行还原</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>number of jobs; of the newest: title, step, time</comment>
        <translation>%1：%2（%3，%4）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) left over</source>
        <translation>
            <numerusform>%Ln 项残留内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was left over</source>
        <translation>有残留内容</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SystemStore</name>
    <message>
        <source>Shares</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::TableView</name>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>列(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ValidationPage</name>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shell, command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What the finding means and what to do</source>
        <translation>问题的含义及解决办法</translation>
    </message>
    <message>
        <source>&amp;Copy Remedy</source>
        <translation>复制解决办法(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;%1...</source>
        <translation>&amp;%1...</translation>
    </message>
    <message>
        <source>No share was looked at yet here. Validation looks at shares and lists what stands in the way of shadow copies.</source>
        <translation>此处尚未检查任何共享。验证会检查共享，并列出妨碍卷影副本的因素。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>share, failure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Select a finding to see what it means and what to do.</source>
        <translation>选择一个问题以查看其含义及解决办法。</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>已导出报告</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted as it is by %1, %2 %3: %4</source>
        <comment>user, time, time zone, reason</comment>
        <translation>由 %1 按原样接受，%2 %3：%4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Acce&amp;pt As It Is...</source>
        <translation>按原样接受(&amp;P)...</translation>
    </message>
    <message>
        <source>Say why the selected findings may stay as they are; they no longer count</source>
        <translation>说明所选问题可以保持原样的原因；它们不再计入</translation>
    </message>
    <message>
        <source>Count A&amp;gain</source>
        <translation>重新计入(&amp;G)</translation>
    </message>
    <message>
        <source>Let the selected accepted findings count again</source>
        <translation>使所选的已接受问题重新计入</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln share(s) could not be looked at</source>
        <translation>
            <numerusform>%1；%Ln 个共享无法检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that stands in the way of shadow copies.</source>
        <translation>未发现妨碍卷影副本的因素。</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::WarningBox</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::WorkBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop this; what was entered stays</source>
        <translation>停止此操作；已输入的内容会保留</translation>
    </message>
    <message>
        <source>Something runs</source>
        <translation>有操作正在运行</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Workbench</name>
    <message>
        <source>Job done</source>
        <translation>作业已完成</translation>
    </message>
    <message>
        <source>Job not done</source>
        <translation>作业未完成</translation>
    </message>
</context>
<context>
    <name>Penumbra::Validate</name>
    <message>
        <source>Not continuously available</source>
        <translation>非持续可用</translation>
    </message>
    <message>
        <source>The share is continuously available.</source>
        <translation>共享持续可用。</translation>
    </message>
    <message>
        <source>The share is not continuously available. When the server fails over, machines lose their disks, a running backup ends, and a disk may need repair before it is whole.</source>
        <translation>共享不是持续可用的。服务器故障转移时，虚拟机会失去其虚拟磁盘，正在运行的备份会终止，虚拟磁盘可能需要修复才能恢复完整。</translation>
    </message>
    <message>
        <source>Make the share continuously available. Hosts have to open it anew: restart the machines, or move them to another host and back.</source>
        <translation>将共享设为持续可用。主机必须重新打开它：重启虚拟机，或将虚拟机移动到另一台主机再移回。</translation>
    </message>
    <message>
        <source>Configuration cannot be read</source>
        <translation>无法读取配置</translation>
    </message>
    <message>
        <source>Every configuration of a machine can be read.</source>
        <translation>虚拟机的每个配置都可以读取。</translation>
    </message>
    <message>
        <source>Configuration in use</source>
        <translation>配置正在使用</translation>
    </message>
    <message>
        <source>A host holds the configuration open, so which files belong to the machine is not known. A shadow copy takes it all the same.</source>
        <translation>某台主机已打开该配置，因此不知道哪些文件属于该虚拟机。卷影副本仍会包含它。</translation>
    </message>
    <message>
        <source>Nothing has to be done. To have it checked, validate while the machine is off.</source>
        <translation>无需执行任何操作。若要检查它，在虚拟机关闭时进行验证。</translation>
    </message>
    <message>
        <source>Your account may not read the configuration: which files belong to the machine, and whether they are all in this share, is not known.</source>
        <translation>当前帐户无权读取该配置：不知道哪些文件属于该虚拟机，也不知道它们是否都在此共享中。</translation>
    </message>
    <message>
        <source>The configuration cannot be understood: a machine restored from it may not be importable, and which files belong to it is not known. </source>
        <translation>无法理解该配置：由其还原的虚拟机可能无法导入，也不知道哪些文件属于它。 </translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share.</source>
        <translation>使用可以读取共享中所有内容的帐户进行验证。</translation>
    </message>
    <message>
        <source>See whether the host still shows the machine; if it does, export it or change a setting, so that the host writes the file anew. A configuration of no machine can be deleted.</source>
        <translation>查看主机是否仍显示该虚拟机；如果是，将其导出或更改某项设置，使主机重新写入该文件。不属于任何虚拟机的配置可以删除。</translation>
    </message>
    <message>
        <source>Deeper than a shadow copy reaches</source>
        <translation>超出卷影副本可达的深度</translation>
    </message>
    <message>
        <source>No file lies deeper below the share than the SVM&apos;s shadow copy directory depth.</source>
        <translation>共享下没有文件的深度超过 SVM 的卷影副本目录深度。</translation>
    </message>
    <message>
        <source>file lies</source>
        <translation>个文件位于</translation>
    </message>
    <message>
        <source>files lie</source>
        <translation>个文件位于</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share, which is as far as shadow copies of %3 reach: they are not in the backup, or it fails.</source>
        <translation>%1共享下第 %2 层以下，而 %3 的卷影副本最深只到该层：这些文件不在备份中，或者备份会失败。</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share. How deep shadow copies of this server reach is not known; ONTAP&apos;s default is %2, and what lies deeper is not in its copies.</source>
        <translation>%1共享下第 %2 层以下。此服务器的卷影副本能到达多深是未知的；ONTAP 的默认值为 %2，更深的内容不在其副本中。</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share. This matters only if the server is ONTAP, which over SMB alone cannot be told: its shadow copies reach %2 levels unless it was set up otherwise, and what lies deeper is not in them. Other servers have no such limit.</source>
        <translation>%1共享下第 %2 层以下。仅当服务器是 ONTAP 时才有影响，而仅通过 SMB 无法判断：除非另有设置，其卷影副本到达 %2 层，更深的内容不在其中。其他服务器没有此限制。</translation>
    </message>
    <message>
        <source>If it is ONTAP, add it as such, to see the depth. </source>
        <translation>如果是 ONTAP，将其作为 ONTAP 添加以查看深度。 </translation>
    </message>
    <message>
        <source>Move the folder nearer to the share&apos;s root, share a folder further down, or let shadow copies reach deeper (the deepest entry is at level %1; 0 is without limit).</source>
        <translation>将文件夹移到更靠近共享根目录的位置，共享更深层的文件夹，或让卷影副本到达更深的层级（最深的条目位于第 %1 层；0 表示无限制）。</translation>
    </message>
    <message>
        <source>Broken chain of disks</source>
        <translation>磁盘链已断开</translation>
    </message>
    <message>
        <source>Every disk of a machine is there, and so is each of its parents, with the identity that its child expects.</source>
        <translation>虚拟机的每个虚拟磁盘都存在，其每个父磁盘也存在，并且具有子磁盘所预期的标识。</translation>
    </message>
    <message>
        <source>Disk missing</source>
        <translation>缺少虚拟磁盘</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration names this disk, and there is no such file: a backup of the machine has no such disk either.</source>
        <translation>虚拟机的配置指定了此虚拟磁盘，但没有这样的文件：虚拟机的备份中也没有此虚拟磁盘。</translation>
    </message>
    <message>
        <source>Put the disk back where the configuration says, or remove it from the machine.</source>
        <translation>将虚拟磁盘放回配置所指定的位置，或将其从虚拟机中移除。</translation>
    </message>
    <message>
        <source>Parent does not fit</source>
        <translation>父磁盘不匹配</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, and the file there is not the one it was made on, or was changed since: what can be read of the disk is not what was written.</source>
        <translation>此虚拟磁盘是 %1 的差异磁盘，而该处的文件不是创建它时所基于的文件，或此后已被更改：从此虚拟磁盘读到的内容并非当初写入的内容。</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, but cannot be one to the file there: %2. No host opens it.</source>
        <translation>此虚拟磁盘是 %1 的差异磁盘，但不可能是该处文件的差异磁盘：%2。没有主机能打开它。</translation>
    </message>
    <message>
        <source>Find the parent as it was, in a backup or a snapshot, and put it back. Do not start the machine before.</source>
        <translation>在备份或快照中找到原来的父磁盘并将其放回。在此之前不要启动虚拟机。</translation>
    </message>
    <message>
        <source>Disks are each other&apos;s parents</source>
        <translation>虚拟磁盘互为父磁盘</translation>
    </message>
    <message>
        <source>The chain of this disk leads back to itself: it cannot be opened, nor restored.</source>
        <translation>此虚拟磁盘的磁盘链回到其自身：无法打开，也无法还原。</translation>
    </message>
    <message>
        <source>Find out which parent the disk was made on, and set it.</source>
        <translation>查明此虚拟磁盘是基于哪个父磁盘创建的，并进行设置。</translation>
    </message>
    <message>
        <source>Parent missing</source>
        <translation>缺少父磁盘</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, which is not there, or in none of the shares: a backup holds the changes and not what they were made on, and the machine cannot be restored from it.</source>
        <translation>此虚拟磁盘是 %1 的差异磁盘，而后者不存在，或不在任何共享中：备份包含更改，但不包含更改所基于的内容，无法据此还原虚拟机。</translation>
    </message>
    <message>
        <source>Put the parent into the machine&apos;s share, in the place that the disk names; or point the disk at where it is, then join both into one with Convert-VHD.</source>
        <translation>将父磁盘放入虚拟机的共享，并置于虚拟磁盘所指定的位置；或将虚拟磁盘指向父磁盘的实际位置，然后使用 Convert-VHD 将两者合并为一个。</translation>
    </message>
    <message>
        <source>Disk with an open log</source>
        <translation>虚拟磁盘的日志未清空</translation>
    </message>
    <message>
        <source>The log of every VHDX disk is empty, unless a host has the disk open.</source>
        <translation>每个 VHDX 虚拟磁盘的日志均为空，除非主机已打开该虚拟磁盘。</translation>
    </message>
    <message>
        <source>The disk&apos;s log holds changes that are not in the disk yet: either a machine is running on it now, or its host went down while it was. A program that does not replay the log sees old or torn content in a backup of it.</source>
        <translation>虚拟磁盘的日志包含尚未写入虚拟磁盘的更改：可能有虚拟机正在使用它运行，也可能其主机在虚拟机运行期间停机。不重放日志的程序在备份中会看到旧的或残缺的内容。</translation>
    </message>
    <message>
        <source>If the machine runs, nothing has to be done. If it is off, attach the disk once for writing, which replays the log; the machine&apos;s start does so, too.</source>
        <translation>如果虚拟机正在运行，无需执行任何操作。如果虚拟机已关闭，以可写方式附加一次虚拟磁盘，这会重放日志；启动虚拟机也有同样效果。</translation>
    </message>
    <message>
        <source>Disk cannot be read</source>
        <translation>无法读取虚拟磁盘</translation>
    </message>
    <message>
        <source>Every virtual disk can be opened, and its headers and tables hold together.</source>
        <translation>每个虚拟磁盘都可以打开，其标头和表相互一致。</translation>
    </message>
    <message>
        <source>Disk in use</source>
        <translation>虚拟磁盘正在使用</translation>
    </message>
    <message>
        <source>A host holds the disk open, so its chain of parents could not be looked into. A shadow copy takes it all the same.</source>
        <translation>某台主机已打开该虚拟磁盘，因此无法检查其父磁盘链。卷影副本仍会包含它。</translation>
    </message>
    <message>
        <source>Disk not readable with this account</source>
        <translation>此帐户无法读取虚拟磁盘</translation>
    </message>
    <message>
        <source>Your account may not read the disk: whether it is whole, and where its parents are, is not known.</source>
        <translation>当前帐户无权读取该虚拟磁盘：不知道它是否完整，也不知道其父磁盘位于何处。</translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share; a member of Backup Operators may.</source>
        <translation>使用可以读取共享中所有内容的帐户进行验证；Backup Operators 的成员可以读取。</translation>
    </message>
    <message>
        <source>Damaged disk</source>
        <translation>虚拟磁盘已损坏</translation>
    </message>
    <message>
        <source>The disk cannot be understood; a backup of it is as damaged as it is itself. </source>
        <translation>无法理解该虚拟磁盘；其备份与它本身一样已损坏。 </translation>
    </message>
    <message>
        <source>Check the disk with penumbractl disk check, and restore it from a backup in which it is whole.</source>
        <translation>使用 penumbractl disk check 检查该虚拟磁盘，并从其完好的备份中还原。</translation>
    </message>
    <message>
        <source> A shadow copy takes directories and regular files only, and may fail because of it.</source>
        <translation> 卷影副本只包含文件夹和常规文件，可能因此失败。</translation>
    </message>
    <message>
        <source>Remove it at the server, over NFS or at its console; over SMB it shows as an empty file. Find out first which program made it.</source>
        <translation>在服务器上通过 NFS 或服务器控制台将其删除；通过 SMB 它显示为空文件。先查明是哪个程序创建的。</translation>
    </message>
    <message>
        <source>Reparse point</source>
        <translation>重新分析点</translation>
    </message>
    <message>
        <source>This is a link, a mount point or a junction; which one cannot be seen over SMB. What it leads to is not in the backup.</source>
        <translation>这是链接、挂载点或接合点；通过 SMB 无法看出是哪一种。它指向的内容不在备份中。</translation>
    </message>
    <message>
        <source>Put what it leads to into the share, and remove the reparse point itself.</source>
        <translation>将它指向的内容放入共享，并删除重新分析点本身。</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>What this link leads to is not in the backup.</source>
        <translation>此链接指向的内容不在备份中。</translation>
    </message>
    <message>
        <source>Move the file or folder it leads to into the share, or use its real path in the machine&apos;s settings; then remove the link at the server, so that what it leads to stays.</source>
        <translation>将它指向的文件或文件夹移入共享，或在虚拟机的设置中使用其实际路径；然后在服务器上删除该链接，使其指向的内容得以保留。</translation>
    </message>
    <message>
        <source>Junction</source>
        <translation>接合点</translation>
    </message>
    <message>
        <source>Another volume is mounted here; its files are not in the backup.</source>
        <translation>此处挂载了另一个卷；其文件不在备份中。</translation>
    </message>
    <message>
        <source>Mount that volume outside the share and give it a share of its own.</source>
        <translation>将该卷挂载到共享之外，并为其创建单独的共享。</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>This is a named pipe of a Unix program, not a file.</source>
        <translation>这是 Unix 程序的命名管道，不是文件。</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>This is a socket of a Unix program, not a file.</source>
        <translation>这是 Unix 程序的套接字，不是文件。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>This is a device node, not a file.</source>
        <translation>这是设备节点，不是文件。</translation>
    </message>
    <message>
        <source>Named stream</source>
        <translation>命名流</translation>
    </message>
    <message>
        <source>The file carries a further stream beside its content; the stream is lost in the backup.</source>
        <translation>该文件除内容外还带有另一个流；备份中会丢失该流。</translation>
    </message>
    <message>
        <source>Remove the stream. One called Zone.Identifier only says that the file was downloaded.</source>
        <translation>删除该流。名为 Zone.Identifier 的流只表示该文件是下载的。</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>The file has more than one name. In a backup each name becomes a file of its own, and after a restore they are no longer the same file.</source>
        <translation>该文件有多个名称。在备份中，每个名称各自成为一个文件，还原后它们不再是同一个文件。</translation>
    </message>
    <message>
        <source>Keep one name: copy the file, put the copy in the place of one name, and remove the other names that no machine uses. Stop the machine before.</source>
        <translation>保留一个名称：复制文件，用副本替换其中一个名称，并删除没有虚拟机使用的其他名称。事先停止虚拟机。</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>不是常规文件</translation>
    </message>
    <message>
        <source>This is neither a directory nor a regular file.</source>
        <translation>这既不是文件夹，也不是常规文件。</translation>
    </message>
    <message>
        <source>Directories and regular files only</source>
        <translation>仅限文件夹和常规文件</translation>
    </message>
    <message>
        <source>Everything below the share is a directory or a regular file with one name: no junctions, links, reparse points, FIFOs, sockets, devices, streams or hard links.</source>
        <translation>共享下的所有内容都是文件夹或只有一个名称的常规文件：没有接合点、链接、重新分析点、FIFO、套接字、设备、流或硬链接。</translation>
    </message>
    <message>
        <source>There are %1 of this kind below. </source>
        <translation>其下有 %1 个此类项。 </translation>
    </message>
    <message>
        <source>Volume mounted below the share</source>
        <translation>共享下挂载了卷</translation>
    </message>
    <message>
        <source>No other volume is mounted anywhere below the share.</source>
        <translation>共享下的任何位置都没有挂载其他卷。</translation>
    </message>
    <message>
        <source>The volume %1 is mounted here, and a shadow copy never crosses into another volume: the copy fails, or leads nowhere from here on.</source>
        <translation>此处挂载了卷 %1，而卷影副本从不跨越到另一个卷：复制会失败，或从此处起没有内容。</translation>
    </message>
    <message>
        <source>Mount the volume outside the share and give it a share of its own; machines that are on it have to be stopped before. Unmounting makes its files unreachable at their present paths.</source>
        <translation>将该卷挂载到共享之外，并为其创建单独的共享；必须事先停止其上的虚拟机。卸载后，其文件无法再通过当前路径访问。</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>虚拟磁盘</translation>
    </message>
    <message>
        <source>parent disk</source>
        <translation>父磁盘</translation>
    </message>
    <message>
        <source>checkpoint&apos;s configuration</source>
        <translation>检查点配置</translation>
    </message>
    <message>
        <source>checkpoint&apos;s disk</source>
        <translation>检查点磁盘</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>已保存状态</translation>
    </message>
    <message>
        <source>runtime state</source>
        <translation>运行时状态</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>来宾状态</translation>
    </message>
    <message>
        <source>smart paging file</source>
        <translation>智能分页文件</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Machine in more than one share</source>
        <translation>虚拟机分布在多个共享中</translation>
    </message>
    <message>
        <source>All files of a machine lie in one share: configuration, disks and their parents, checkpoints, saved state.</source>
        <translation>虚拟机的所有文件都位于同一个共享中：配置、虚拟磁盘及其父磁盘、检查点、已保存状态。</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration lies in the share %1, but this lies in another share: %2. A backup of %1 alone lacks it, and two shares are not always copied at one instant.</source>
        <translation>虚拟机的配置位于共享 %1 中，但以下内容位于另一个共享中：%2。仅备份 %1 会缺少这些内容，而两个共享并不总是在同一时刻复制。</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration lies in the share %1, but this lies in none of the server&apos;s shares that were looked at: %2. It is not in the backup.</source>
        <translation>虚拟机的配置位于共享 %1 中，但以下内容不在服务器的任何已检查的共享中：%2。它不在备份中。</translation>
    </message>
    <message>
        <source>With the machine off, make a disk of its own out of the difference and its parents, in the machine&apos;s share, and attach that one instead.</source>
        <translation>在虚拟机关闭时，将差异磁盘及其父磁盘合并为虚拟机共享中的一个独立虚拟磁盘，并改为附加该虚拟磁盘。</translation>
    </message>
    <message>
        <source>Move the machine&apos;s storage to one folder in one share. The host can do so while the machine runs.</source>
        <translation>将虚拟机的存储移动到一个共享中的一个文件夹。主机可以在虚拟机运行时执行此操作。</translation>
    </message>
    <message>
        <source>This share holds a part of the machine: %1. Its configuration lies in another share, so that a backup of %2 alone cannot bring the machine back.</source>
        <translation>此共享包含虚拟机的一部分：%1。其配置位于另一个共享中，因此仅凭 %2 的备份无法还原该虚拟机。</translation>
    </message>
    <message>
        <source>Move the machine&apos;s storage to one folder in one share, or always back up both shares; two shares are not always copied at one instant.</source>
        <translation>将虚拟机的存储移动到一个共享中的一个文件夹，或始终同时备份两个共享；两个共享并不总是在同一时刻复制。</translation>
    </message>
    <message>
        <source>Parent by absolute path</source>
        <translation>父磁盘使用绝对路径</translation>
    </message>
    <message>
        <source>The parent of a disk is found by the path that leads there from the disk itself, so that a restored copy finds its own parent.</source>
        <translation>虚拟磁盘的父磁盘通过从该虚拟磁盘自身出发的路径找到，因此还原的副本能找到自己的父磁盘。</translation>
    </message>
    <message>
        <source>The parent %1 is found only by its absolute path, in another place than the disk&apos;s relative path says. A restored copy of the disk then reads the live parent instead of the restored one, or finds none.</source>
        <translation>父磁盘 %1 只能通过其绝对路径找到，该位置与虚拟磁盘的相对路径所指的位置不同。还原的虚拟磁盘副本会读取使用中的父磁盘而不是还原的父磁盘，或找不到父磁盘。</translation>
    </message>
    <message>
        <source>With the machine off, set the parent&apos;s path anew; that writes both paths.</source>
        <translation>在虚拟机关闭时重新设置父磁盘的路径；这会同时写入两种路径。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>No machine has its configuration in this share.</source>
        <translation>没有虚拟机的配置位于此共享中。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>虚拟机 %1</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <translation>由 %1 接受，%2：%3</translation>
    </message>
    <message>
        <source>SVM %1 of %2</source>
        <translation>%2 的 SVM %1</translation>
    </message>
    <message>
        <source>Not seen: %1</source>
        <translation>未检查到：%1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Validation of shares</source>
        <translation>共享验证</translation>
    </message>
    <message>
        <source>Penumbra %1. Commands are for you to type; Penumbra runs none of them.</source>
        <translation>Penumbra %1。其中的命令供自行键入；Penumbra 不会运行任何一条。</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Penumbra %1, %2</source>
        <translation>Penumbra %1，%2</translation>
    </message>
    <message>
        <source>%1: %2  [%3]</source>
        <translation>%1：%2  [%3]</translation>
    </message>
    <message>
        <source>machine %1 (%2)</source>
        <translation>虚拟机 %1（%2）</translation>
    </message>
    <message>
        <source>accepted by %1, %2: %3</source>
        <translation>由 %1 接受，%2：%3</translation>
    </message>
    <message>
        <source>means  </source>
        <translation>含义  </translation>
    </message>
    <message>
        <source>do     </source>
        <translation>解决     </translation>
    </message>
    <message>
        <source>file   </source>
        <translation>文件   </translation>
    </message>
    <message>
        <source>%1  (%2/%3): %4</source>
        <translation>%1  (%2/%3)：%4</translation>
    </message>
    <message>
        <source>not looked at: </source>
        <translation>未检查: </translation>
    </message>
    <message>
        <source>not seen: </source>
        <translation>未检查到: </translation>
    </message>
    <message>
        <source>machine %1: %2</source>
        <translation>虚拟机 %1：%2</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>已接受：</translation>
    </message>
    <message>
        <source>note: </source>
        <translation>注意: </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>share</source>
        <translation>个共享</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>个共享</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>台虚拟机</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>台虚拟机</translation>
    </message>
    <message>
        <source>%1, Penumbra %2</source>
        <translation>%1，Penumbra %2</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>数据缺失</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>No shadow copy can be made, or none that can be used.</source>
        <translation>无法创建卷影副本，或创建的卷影副本无法使用。</translation>
    </message>
    <message>
        <source>A backup is made, but something is not in it.</source>
        <translation>可以创建备份，但其中缺少部分内容。</translation>
    </message>
    <message>
        <source>A backup is whole today; this can spoil it.</source>
        <translation>备份目前是完整的；此项可能破坏备份。</translation>
    </message>
    <message>
        <source>Nothing is lost; it would be better otherwise.</source>
        <translation>不会丢失任何内容；但改进后会更好。</translation>
    </message>
    <message>
        <source>blocks backups</source>
        <translation>项阻止备份</translation>
    </message>
    <message>
        <source>block backups</source>
        <translation>项阻止备份</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>项风险</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>项风险</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1 of %2 could not be looked at.</source>
        <translation>%2中有 %1 个无法检查。</translation>
    </message>
    <message>
        <source>There is no share to look at.</source>
        <translation>没有要检查的共享。</translation>
    </message>
    <message>
        <source>Not everything in %1 can be backed up.</source>
        <translation>%1中并非所有内容都可以备份。</translation>
    </message>
    <message>
        <source>Backups of %1 would not hold everything.</source>
        <translation>%1的备份不会包含所有内容。</translation>
    </message>
    <message>
        <source>%1 can be backed up, with risks.</source>
        <translation>%1可以备份，但存在风险。</translation>
    </message>
    <message>
        <source>%1 can be backed up.</source>
        <translation>%1可以备份。</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>路径 %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3; kinds of files by %4</source>
        <translation>%1，%2，%3；文件类型来自 %4</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>个文件夹</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>个文件夹</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>个检查点</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>个检查点</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Left by a restore</source>
        <translation>还原留下的残留</translation>
    </message>
    <message>
        <source>Nothing lies beside files that was set aside by a restore or that one did not finish.</source>
        <translation>文件旁边没有还原另存备用的内容，也没有还原未写完的内容。</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>由还原另存备用</translation>
    </message>
    <message>
        <source>%1 was replaced by restore %2, and this is what stood there before. It takes space, also in each backup.</source>
        <translation>%1 已被还原 %2 替换，这是该处原有的内容。它占用空间，在每个备份中也是如此。</translation>
    </message>
    <message>
        <source>When nobody needs it any more, remove it: penumbractl restore discard %1, on the computer that ran the restore.</source>
        <translation>没有人再需要时将其删除：在运行该还原的计算机上执行 penumbractl restore discard %1。</translation>
    </message>
    <message>
        <source>Unfinished restore</source>
        <translation>未完成的还原</translation>
    </message>
    <message>
        <source>Restore %1 is writing this, or ended early and left it. Until it is finished or undone, the machine it belongs to must not be started.</source>
        <translation>还原 %1 正在写入此内容，或提前结束并留下了它。在还原完成或撤销之前，不得启动它所属的虚拟机。</translation>
    </message>
    <message>
        <source>If no restore is running, run penumbractl recover on the computer that ran it. If that computer is gone, delete it.</source>
        <translation>如果没有还原正在运行，在运行该还原的计算机上执行 penumbractl recover。如果该计算机已不存在，将此内容删除。</translation>
    </message>
    <message>
        <source>Stray in the share&apos;s root</source>
        <translation>共享根目录中的无关内容</translation>
    </message>
    <message>
        <source>The share&apos;s root holds only files of machines and folders of machines, and empty folders.</source>
        <translation>共享根目录只包含虚拟机的文件、虚拟机的文件夹和空文件夹。</translation>
    </message>
    <message>
        <source>Stray folder in the share&apos;s root</source>
        <translation>共享根目录中的无关文件夹</translation>
    </message>
    <message>
        <source>Stray file in the share&apos;s root</source>
        <translation>共享根目录中的无关文件</translation>
    </message>
    <message>
        <source>The folder holds files, and none of a machine. They are copied with each backup and take space in it.</source>
        <translation>该文件夹包含文件，但没有虚拟机的文件。它们随每次备份一起复制，并在备份中占用空间。</translation>
    </message>
    <message>
        <source>The file belongs to no machine. It is copied with each backup and takes space in it.</source>
        <translation>该文件不属于任何虚拟机。它随每次备份一起复制，并在备份中占用空间。</translation>
    </message>
    <message>
        <source>Move it to a share for other files, or delete it if nobody needs it.</source>
        <translation>将其移动到用于其他文件的共享，如果没有人需要则将其删除。</translation>
    </message>
    <message>
        <source>There are %1 of them. </source>
        <translation>此类项共有 %1 个。 </translation>
    </message>
    <message>
        <source>Validate again.</source>
        <translation>再次验证。</translation>
    </message>
    <message>
        <source> What lies here was not checked and may break any rule.</source>
        <translation> 此处的内容未经检查，可能违反任何规则。</translation>
    </message>
    <message>
        <source>Changed while it was looked at</source>
        <translation>在检查期间发生更改</translation>
    </message>
    <message>
        <source>The folder was gone, or another one, when its turn came: somebody works in the share.</source>
        <translation>轮到检查该文件夹时，它已不存在，或已变成另一个文件夹：有人正在共享中工作。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>Your account may not list this folder.</source>
        <translation>当前帐户无权列出此文件夹。</translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share; a member of Backup Operators may. Or give the account the right to read here.</source>
        <translation>使用可以读取共享中所有内容的帐户进行验证；Backup Operators 的成员可以读取。或为该帐户授予此处的读取权限。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>The server went away and did not come back before everything was seen.</source>
        <translation>服务器断开，在全部检查完之前没有恢复。</translation>
    </message>
    <message>
        <source>See that the server runs and that the network is well, then validate again.</source>
        <translation>确认服务器正在运行且网络正常，然后再次验证。</translation>
    </message>
    <message>
        <source>Kinds by SMB only</source>
        <translation>仅通过 SMB 识别文件类型</translation>
    </message>
    <message>
        <source>The storage system&apos;s own listing of this folder failed. Over SMB, FIFOs, sockets, streams and hard links look like plain files: one of them may be here.</source>
        <translation>存储系统自身未能列出此文件夹。通过 SMB，FIFO、套接字、流和硬链接看起来像普通文件：此处可能有其中之一。</translation>
    </message>
    <message>
        <source>See that the account for the storage system may read files over its REST API, then validate again.</source>
        <translation>确认存储系统的帐户可以通过其 REST API 读取文件，然后再次验证。</translation>
    </message>
    <message>
        <source>More than can be looked at</source>
        <translation>超出可检查的范围</translation>
    </message>
    <message>
        <source>The share has more folders, or deeper ones, than a validation looks at.</source>
        <translation>共享中的文件夹数量或深度超出了一次验证所检查的范围。</translation>
    </message>
    <message>
        <source>See whether a link or the server itself shows the same folders again and again. If all of it is real, share folders further down and validate those.</source>
        <translation>查看是否有链接或服务器本身反复显示相同的文件夹。如果全部真实存在，共享更深层的文件夹并验证这些共享。</translation>
    </message>
    <message>
        <source>Could not be listed</source>
        <translation>无法列出</translation>
    </message>
    <message>
        <source>This folder could not be listed.</source>
        <translation>无法列出此文件夹。</translation>
    </message>
    <message>
        <source>See what the failure says, mend it, and validate again.</source>
        <translation>查看失败原因，解决后再次验证。</translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation>并非所有内容都已检查</translation>
    </message>
    <message>
        <source>The whole share could be looked at, with kinds of files from the server itself.</source>
        <translation>整个共享都可以检查，且文件类型来自服务器本身。</translation>
    </message>
    <message>
        <source>This is so of %1 folders. </source>
        <translation>有 %1 个文件夹存在此情况。 </translation>
    </message>
    <message>
        <source>Shadow copies are off</source>
        <translation>卷影副本已关闭</translation>
    </message>
    <message>
        <source>The server&apos;s shadow copy service (Remote VSS) is there and switched on.</source>
        <translation>服务器的卷影副本服务 (Remote VSS) 存在且已开启。</translation>
    </message>
    <message>
        <source>The SVM %1 makes no shadow copies: no share of it can be backed up.</source>
        <translation>SVM %1 不创建卷影副本：其任何共享都无法备份。</translation>
    </message>
    <message>
        <source>%1 has no agent for Remote VSS: no share of it can be backed up by shadow copies.</source>
        <translation>%1 没有 Remote VSS 代理：其任何共享都无法通过卷影副本备份。</translation>
    </message>
    <message>
        <source>Switch the shadow copy service on, at the advanced privilege level.</source>
        <translation>在高级权限级别下开启卷影副本服务。</translation>
    </message>
    <message>
        <source>Install the agent on the server and start it. On Windows Server it is the feature File Server VSS Agent Service, on Samba the program rpcd_fsrvp.</source>
        <translation>在服务器上安装并启动代理。在 Windows Server 上，它是功能“文件服务器 VSS 代理服务”；在 Samba 上，它是程序 rpcd_fsrvp。</translation>
    </message>
    <message>
        <source>Disk of two machines</source>
        <translation>虚拟磁盘属于两台虚拟机</translation>
    </message>
    <message>
        <source>Each disk is written by one machine.</source>
        <translation>每个虚拟磁盘只由一台虚拟机写入。</translation>
    </message>
    <message>
        <source>%1 uses this disk, too. What one machine writes the other does not know of, unless both are a cluster&apos;s; a backup shows the disk at an instant that neither of them prepared.</source>
        <translation>%1 也使用此虚拟磁盘。除非两者属于同一群集，否则一台虚拟机不知道另一台写入的内容；备份反映的是虚拟磁盘在两者均未准备的时刻的状态。</translation>
    </message>
    <message>
        <source>If this is a guest cluster&apos;s shared disk, accept the finding and say so. If one machine is a forgotten copy of the other, remove that one.</source>
        <translation>如果这是来宾群集的共享磁盘，接受此问题并注明。如果其中一台虚拟机是另一台的被遗忘的副本，删除该副本。</translation>
    </message>
    <message>
        <source>No shadow copies of this share</source>
        <translation>无法为此共享创建卷影副本</translation>
    </message>
    <message>
        <source>The server says that it can make shadow copies of the share (IsPathSupported).</source>
        <translation>服务器表示可以为该共享创建卷影副本 (IsPathSupported)。</translation>
    </message>
    <message>
        <source>The server refuses to make shadow copies of this share, and does not say why: it cannot be backed up this way.</source>
        <translation>服务器拒绝为此共享创建卷影副本，且未说明原因：无法以此方式备份。</translation>
    </message>
    <message>
        <source>Look at what the share stands on: shadow copies may be switched off there, another volume may be mounted below it, or its file system may have no snapshots.</source>
        <translation>检查共享的基础：卷影副本可能在该处已关闭，共享下可能挂载了另一个卷，或其文件系统可能没有快照。</translation>
    </message>
    <message>
        <source>Over SMB alone, FIFOs, sockets, named streams, hard links and symbolic links that the server follows look like plain files and folders; volumes, junctions and the shadow copy directory depth are not known.</source>
        <translation>仅通过 SMB 时，FIFO、套接字、命名流、硬链接以及服务器会跟随的符号链接看起来像普通的文件和文件夹；卷、接合点和卷影副本目录深度未知。</translation>
    </message>
    <message>
        <source>Whether the share is continuously available is not known.</source>
        <translation>不知道共享是否持续可用。</translation>
    </message>
    <message>
        <source>Whether the server can make shadow copies of the share is not known.</source>
        <translation>不知道服务器能否为共享创建卷影副本。</translation>
    </message>
    <message>
        <source>folder was not seen as it should be; a finding tells which.</source>
        <translation>个文件夹未能完整检查；具体见相关问题。</translation>
    </message>
    <message>
        <source>folders were not seen as they should be; findings tell which.</source>
        <translation>个文件夹未能完整检查；具体见相关问题。</translation>
    </message>
    <message>
        <source>The server was lost while machines were looked into; what is missing may be there. </source>
        <translation>检查虚拟机期间与服务器断开连接；缺少的内容可能就在服务器上。 </translation>
    </message>
    <message>
        <source>The share %1, in which files of machines may lie, was not looked at. </source>
        <translation>未检查共享 %1，其中可能有虚拟机的文件。 </translation>
    </message>
    <message>
        <source>more such share was not looked at.</source>
        <translation>个其他此类共享未检查。</translation>
    </message>
    <message>
        <source>more such shares were not looked at.</source>
        <translation>个其他此类共享未检查。</translation>
    </message>
    <message>
        <source>%1: not known of %2. </source>
        <translation>%1：没有 %2 的信息。 </translation>
    </message>
    <message>
        <source>Not known: %1. </source>
        <translation>未知：%1。 </translation>
    </message>
    <message>
        <source>Share of a whole volume</source>
        <translation>共享了整个卷</translation>
    </message>
    <message>
        <source>The share&apos;s path is a folder in its volume, not the volume&apos;s root.</source>
        <translation>共享的路径是其卷中的文件夹，而不是卷的根目录。</translation>
    </message>
    <message>
        <source>The share is the root of the volume %1, and the server makes no shadow copies of it: it cannot be backed up this way.</source>
        <translation>共享是卷 %1 的根目录，服务器不为其创建卷影副本：无法以此方式备份。</translation>
    </message>
    <message>
        <source>The share is the root of the volume %1. Whatever anybody puts on the volume, or mounts on it, then lies in the share and can spoil the backup; some servers refuse such shares.</source>
        <translation>共享是卷 %1 的根目录。任何人放到该卷上或挂载到该卷上的内容都会位于共享中，可能破坏备份；某些服务器会拒绝此类共享。</translation>
    </message>
    <message>
        <source>Make a folder in the volume for the machines, share that folder under a new name, and move the machines to the new share. Then remove this share.</source>
        <translation>在卷中为虚拟机创建一个文件夹，以新名称共享该文件夹，并将虚拟机移动到新共享。然后移除此共享。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this text, as HTML names it</comment>
        <translation>zh-CN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data missing</source>
        <translation>
            <numerusform>%Ln 项数据缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advice</source>
        <translation>
            <numerusform>%Ln 项建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln 项已接受</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <comment>after a number</comment>
        <translation>个文件</translation>
    </message>
    <message>
        <source>files</source>
        <comment>after a number</comment>
        <translation>个文件</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>after a number</comment>
        <translation>个虚拟磁盘</translation>
    </message>
    <message>
        <source>disks</source>
        <comment>after a number</comment>
        <translation>个虚拟磁盘</translation>
    </message>
</context>
<context>
    <name>PlanNotes</name>
    <message>
        <source>Crash-consistent: the machines were not prepared when the copy was made.</source>
        <translation>崩溃一致：创建副本时虚拟机未经准备。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the copy does not have stay in %1.</source>
        <translation>
            <numerusform>副本中没有的 %Ln 个文件会保留在 %1 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is not restored: it is not in this copy.</source>
        <translation>%1 属于 %2，且不会还原：它不在此副本中。</translation>
    </message>
    <message>
        <source>Whether the machines run is looked at when the restore begins.</source>
        <translation>还原开始时会检查虚拟机是否正在运行。</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more machine(s).</source>
        <translation>
            <numerusform>另外 %Ln 台虚拟机也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored machine has the same ID as %1, and its configuration names the disks of the original. Do not register it in place: import it in Hyper-V as a copy with a new ID, and choose the disks here:
%2</source>
        <translation>还原的虚拟机与 %1 具有相同的 ID，且其配置指向原虚拟机的虚拟磁盘。不要就地注册：在 Hyper-V 中以具有新 ID 的副本方式导入，并选择此处的虚拟磁盘：
%2</translation>
    </message>
    <message>
        <source>%1 seems to be running: %2 is open.</source>
        <translation>%1 似乎正在运行：%2 已打开。</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>Finish or undo what crashed jobs left: shadow copy sets and restores.</source>
        <translation>完成或撤销崩溃作业留下的内容：卷影副本集和还原。</translation>
    </message>
    <message>
        <source>Only list what would be done; no server is asked.</source>
        <translation>仅列出将要执行的操作；不询问任何服务器。</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>没有残留。</translation>
    </message>
    <message>
        <source>Signing in to %1.</source>
        <translation>正在登录到 %1。</translation>
    </message>
    <message>
        <source>Set %1 on %2 is complete and kept.</source>
        <translation>%2 上的副本集 %1 已完成并保留。</translation>
    </message>
    <message>
        <source>Set %1 is gone from %2.</source>
        <translation>副本集 %1 已不在 %2 上。</translation>
    </message>
    <message>
        <source>Set %1 on %2 is not removed yet. %3</source>
        <translation>%2 上的副本集 %1 尚未删除。%3</translation>
    </message>
    <message>
        <source>cleaning up what jobs left on file servers</source>
        <translation>正在清理作业在文件服务器上的残留内容</translation>
    </message>
</context>
<context>
    <name>ReferenceServer</name>
    <message>
        <source>Reference Server</source>
        <translation>参考服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start it, or go on with what was kept, and open it in the console</source>
        <translation>启动它，或使用保留的数据继续，并在控制台中打开</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束它</translation>
    </message>
    <message>
        <source>&amp;Keep its data</source>
        <translation>保留其数据(&amp;K)</translation>
    </message>
    <message>
        <source>Keep volumes, sets and snapshots for the next start when it is stopped</source>
        <translation>停止时保留卷、副本集和快照，供下次启动使用</translation>
    </message>
    <message>
        <source>&amp;Reset...</source>
        <translation>重置(&amp;R)...</translation>
    </message>
    <message>
        <source>Make it as it was at its first start</source>
        <translation>恢复到首次启动时的状态</translation>
    </message>
    <message>
        <source>&amp;Open in Penumbra</source>
        <translation>在 Penumbra 中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Make it a known storage system, or sign in to it again</source>
        <translation>将其添加为存储系统，或重新登录</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>Shadow copy sets</source>
        <translation>卷影副本集</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有卷影副本集。</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>ONTAP REST</source>
        <translation>ONTAP REST</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>证书 (SHA-256)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>&amp;Password of all</source>
        <translation>所有帐户的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password of all accounts</source>
        <translation>所有帐户的密码</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>显示或隐藏密码</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the password without showing it</source>
        <translation>复制密码而不显示</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>负载(&amp;W)</translation>
    </message>
    <message>
        <source>The workload keeps writing into the busy disks in a known order, as running machines would. The check says whether what they hold now can be the state of one instant.</source>
        <translation>负载会像正在运行的虚拟机一样，按已知顺序持续写入有负载的虚拟磁盘。检查会判断其当前内容是否可能是同一时刻的状态。</translation>
    </message>
    <message>
        <source>State of the workload</source>
        <translation>负载状态</translation>
    </message>
    <message>
        <source>Be&amp;gin Writing</source>
        <translation>开始写入(&amp;G)</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>开始写入</translation>
    </message>
    <message>
        <source>&amp;End Writing</source>
        <translation>结束写入(&amp;E)</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>停止写入</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>立即检查(&amp;N)</translation>
    </message>
    <message>
        <source>Look whether the busy disks show one instant</source>
        <translation>检查有负载的虚拟磁盘是否反映同一时刻</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>A restore on another server is unfinished. Run `penumbractl recover`.</source>
        <translation>另一台服务器上有未完成的还原。运行 `penumbractl recover`。</translation>
    </message>
    <message>
        <source>The folder it goes to: of a share, or of this computer.</source>
        <translation>目标文件夹：共享的文件夹，或此计算机的文件夹。</translation>
    </message>
    <message>
        <source>Back to where it was when the copy was made.</source>
        <translation>还原到创建副本时所在的位置。</translation>
    </message>
    <message>
        <source>The files of the machine with this GUID, wherever they lie in SOURCE. Repeatable.</source>
        <translation>具有此 GUID 的虚拟机的文件，无论位于 SOURCE 中何处。可重复使用。</translation>
    </message>
    <message>
        <source>What happens to what is there: refuse, keep-both (default: a new name), replace-keeping-old, replace.</source>
        <translation>如何处理现有内容：refuse、keep-both（默认：使用新名称）、replace-keeping-old、replace。</translation>
    </message>
    <message>
        <source>The new name of a single source.</source>
        <translation>单个源的新名称。</translation>
    </message>
    <message>
        <source>Only show the plan; nothing is written.</source>
        <translation>仅显示计划；不写入任何内容。</translation>
    </message>
    <message>
        <source>How many files are copied side by side (3).</source>
        <translation>同时复制的文件数 (3)。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Cancelling: what was written is removed, and everything is put back as it was.</source>
        <translation>正在取消：将删除已写入的内容，并将所有内容恢复原状。</translation>
    </message>
    <message>
        <source>Bring machines, folders or files back from an exposed share or a previous version.</source>
        <translation>从已公开的共享或以前的版本还原虚拟机、文件夹或文件。</translation>
    </message>
    <message>
        <source>a restore is running</source>
        <translation>正在还原</translation>
    </message>
    <message>
        <source>The time in a new name that keep-both makes, as 2026-11-25T09:14:00Z (default: now).</source>
        <translation>keep-both 生成的新名称中使用的时间，例如 2026-11-25T09:14:00Z（默认：当前时间）。</translation>
    </message>
</context>
<context>
    <name>RestoreConflictsStep</name>
    <message>
        <source>Restore n&amp;othing when something is there</source>
        <translation>如果已有内容则不还原任何内容(&amp;O)</translation>
    </message>
    <message>
        <source>Replace, and keep what was there &amp;aside</source>
        <translation>替换，并将原有内容另存备用(&amp;A)</translation>
    </message>
    <message>
        <source>Each file that is replaced stays beside the new one under another name, until you discard it. It takes room until then.</source>
        <translation>被替换的每个文件会以其他名称保留在新文件旁边，直到将其丢弃。在此之前它会占用空间。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>What was there is removed once everything new is in place. You will be asked to type the name.</source>
        <translation>所有新内容就位后，原有内容会被删除。届时会要求输入名称。</translation>
    </message>
    <message>
        <source>Keep bo&amp;th: what comes back gets a new folder or file name</source>
        <translation>保留两者：还原的内容使用新的文件夹或文件名(&amp;T)</translation>
    </message>
    <message>
        <source>If any of it is there already, nothing at all is written.</source>
        <translation>只要其中任何一项已经存在，就不写入任何内容。</translation>
    </message>
    <message>
        <source>A machine that is replaced has to be off. Penumbra does not stop machines: while any of its files is open, nothing is replaced.</source>
        <translation>被替换的虚拟机必须已关闭。Penumbra 不会停止虚拟机：只要其任一文件处于打开状态，就不替换任何内容。</translation>
    </message>
    <message>
        <source>Folder or file name</source>
        <translation>文件夹或文件名</translation>
    </message>
</context>
<context>
    <name>RestoreDiscardCommand</name>
    <message>
        <source>What restore %1 set aside is gone.</source>
        <translation>还原 %1 另存备用的内容已删除。</translation>
    </message>
    <message>
        <source>Remove what a restore set aside.</source>
        <translation>删除还原另存备用的内容。</translation>
    </message>
</context>
<context>
    <name>RestoreListCommand</name>
    <message>
        <source>No restore is unfinished, and nothing is set aside.</source>
        <translation>没有未完成的还原，也没有另存备用的内容。</translation>
    </message>
    <message>
        <source>List restores that are unfinished, whose machines must not be started, and what restores set aside.</source>
        <translation>列出未完成的还原（不得启动其虚拟机），以及还原另存备用的内容。</translation>
    </message>
</context>
<context>
    <name>RestoreRules</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is not known any more.</source>
        <translation>已找不到该目标。</translation>
    </message>
    <message>
        <source>The storage system of the copy is not known any more.</source>
        <translation>已找不到该副本的存储系统。</translation>
    </message>
    <message>
        <source>Nothing goes from a reference server to production.</source>
        <translation>不能将任何内容从参考服务器还原到生产环境。</translation>
    </message>
    <message>
        <source>Nothing goes from production to a reference server.</source>
        <translation>不能将任何内容从生产环境还原到参考服务器。</translation>
    </message>
    <message>
        <source>%1 and %2 want different accounts, and a restore signs in with one. Copy it to a folder of this computer first.</source>
        <comment>two storage systems</comment>
        <translation>%1 和 %2 需要不同的帐户，而一次还原只使用一个帐户登录。先将其复制到此计算机的文件夹。</translation>
    </message>
    <message>
        <source>%1 is read-only for Penumbra. Allow changes first (File menu).</source>
        <translation>%1 对 Penumbra 是只读的。先允许更改（“文件”菜单）。</translation>
    </message>
    <message>
        <source>There is nothing in it that can be restored.</source>
        <translation>其中没有可还原的内容。</translation>
    </message>
    <message>
        <source>A set is no single copy: take one of its copies, or what is inside.</source>
        <translation>副本集不是单个副本：选择其中一个副本或副本中的内容。</translation>
    </message>
    <message>
        <source>%1 lies in no copy. Restore what lies in a shadow copy or previous version.</source>
        <translation>%1 不在任何副本中。只能还原卷影副本或以前的版本中的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its copy is not exposed, or its server belongs to no known storage system.</source>
        <translation>无法访问 %1：其副本未公开，或其服务器不属于任何已知的存储系统。</translation>
    </message>
    <message>
        <source>Machines are restored together when they lie in one copy; folders and files, and machines of other copies, in a restore of their own.</source>
        <translation>位于同一副本中的虚拟机可以一起还原；文件夹和文件以及其他副本中的虚拟机需要单独还原。</translation>
    </message>
    <message>
        <source>These files are on this computer already.</source>
        <translation>这些文件已在此计算机上。</translation>
    </message>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>选择此计算机的文件夹。</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>将 %1 复制到 %2</translation>
    </message>
    <message>
        <source>Files of this computer have no original place on a share: choose one.</source>
        <translation>此计算机的文件在共享上没有原位置：选择一个位置。</translation>
    </message>
    <message>
        <source>Restore %1 to where it was</source>
        <translation>将 %1 还原到原位置</translation>
    </message>
    <message>
        <source>Restores go to shares, to machines&apos; folders and to folders of this computer.</source>
        <translation>可以还原到共享、虚拟机的文件夹和此计算机的文件夹。</translation>
    </message>
    <message>
        <source>A copy stays as it is: nothing is restored into it.</source>
        <translation>副本保持原样：不能向其中还原任何内容。</translation>
    </message>
    <message>
        <source>Into the root of a share go only whole folders of machines (rule root-content), and %1 is not known as one. Take a folder in the share instead.</source>
        <translation>共享的根目录中只能还原完整的虚拟机文件夹（规则 root-content），而 %1 不是已知的虚拟机文件夹。改为选择共享中的文件夹。</translation>
    </message>
    <message>
        <source>Restore %1 into %2; the assistant opens</source>
        <translation>将 %1 还原到 %2；会打开向导</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>crash-consistent: the machines were not prepared when the copy was made</source>
        <translation>崩溃一致：创建副本时虚拟机未经准备</translation>
    </message>
    <message>
        <source>%1 holds %2 files that the copy does not have; they stay</source>
        <translation>%1 包含 %2 个副本中没有的文件；这些文件会保留</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is not restored: it is not in this copy</source>
        <translation>%1 属于 %2，但不会还原：它不在此副本中</translation>
    </message>
    <message>
        <source>%1 seems to be running: %2 is open</source>
        <translation>%1 似乎正在运行：%2 已打开</translation>
    </message>
    <message>
        <source>whether the machines run is looked at when the restore begins</source>
        <translation>还原开始时会检查虚拟机是否正在运行</translation>
    </message>
    <message>
        <source>, copied by the server</source>
        <translation>，由服务器复制</translation>
    </message>
    <message>
        <source>, replaces the file that is there</source>
        <translation>，替换现有文件</translation>
    </message>
    <message>
        <source>, replaces a newer file</source>
        <translation>，替换较新的文件</translation>
    </message>
    <message>
        <source>do not use %1</source>
        <translation>不要使用 %1</translation>
    </message>
    <message>
        <source>do not start %1</source>
        <translation>不要启动 %1</translation>
    </message>
    <message>
        <source>          copied %1%2</source>
        <translation>          已复制 %1%2</translation>
    </message>
    <message>
        <source>, by the server</source>
        <translation>，由服务器执行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>    machines: %1</source>
        <translation>    虚拟机：%1</translation>
    </message>
    <message>
        <source>    and %1 more files</source>
        <translation>    以及另外 %1 个文件</translation>
    </message>
    <message>
        <source>room at %1: %2 needed, %3 free</source>
        <translation>%1 的空间：需要 %2，可用 %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>done; crash-consistent: the machines were not prepared when the copy was made</source>
        <translation>已完成；崩溃一致：创建副本时虚拟机未经准备</translation>
    </message>
    <message>
        <source>What was there before is set aside beside it (.penumbra-old-%1). When you do not need it any more: penumbractl restore discard %1</source>
        <translation>原有内容已在其旁边另存备用 (.penumbra-old-%1)。不再需要时：penumbractl restore discard %1</translation>
    </message>
    <message>
        <source>Everything is in place, but not all that was set aside could be removed. Run `penumbractl recover`.</source>
        <translation>所有内容均已就位，但另存备用的内容未能全部删除。运行 `penumbractl recover`。</translation>
    </message>
    <message>
        <source>Restore unfinished: %1. Run `penumbractl recover` when the server can be reached.</source>
        <translation>还原未完成：%1。服务器可访问后，运行 `penumbractl recover`。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>已取消。所有内容均与之前相同。</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>所有内容均与之前相同。</translation>
    </message>
    <message>
        <source>restored %1; what was there before is set aside (%2 files, %3)</source>
        <translation>已还原 %1；原有内容已另存备用（%2 个文件，%3）</translation>
    </message>
    <message>
        <source>running: %1; %2</source>
        <translation>正在运行：%1；%2</translation>
    </message>
    <message>
        <source>restore unfinished: %1 (%2); run `penumbractl recover`</source>
        <translation>还原未完成：%1（%2）；运行 `penumbractl recover`</translation>
    </message>
    <message>
        <source>Restore %1 is finished: %2 is new.</source>
        <translation>还原 %1 已完成：%2 已是新内容。</translation>
    </message>
    <message>
        <source>Restore %1 is undone: %2 is as it was.</source>
        <translation>还原 %1 已撤销：%2 已恢复原状。</translation>
    </message>
    <message>
        <source>Restore %1 is still unfinished: %2.</source>
        <translation>还原 %1 仍未完成：%2。</translation>
    </message>
    <message>
        <source>%1 goes to another place: it keeps its ID, and its configuration names the disks of the original. Do not register it in place: import it in Hyper-V as a copy with a new ID, and choose the disks in %2</source>
        <translation>%1 将还原到其他位置：它保留其 ID，且其配置指向原虚拟机的虚拟磁盘。不要就地注册：在 Hyper-V 中以具有新 ID 的副本方式导入，并选择 %2 中的虚拟磁盘</translation>
    </message>
    <message>
        <source>, %1 to copy</source>
        <translation>，待复制 %1</translation>
    </message>
    <message>
        <source>%1 files, %2; %3 to copy through this computer</source>
        <translation>%1 个文件，%2；经由此计算机复制 %3</translation>
    </message>
</context>
<context>
    <name>RestoreWhereStep</name>
    <message>
        <source>Where it &amp;was when the copy was made</source>
        <translation>创建副本时的原位置(&amp;W)</translation>
    </message>
    <message>
        <source>Another place on a &amp;share</source>
        <translation>共享上的其他位置(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hare:</source>
        <translation>共享(&amp;H)：</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>&amp;Folder in it:</source>
        <translation>其中的文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>the share&apos;s root</source>
        <translation>共享的根目录</translation>
    </message>
    <message>
        <source>Folder in the share</source>
        <translation>共享中的文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>选择(&amp;C)...</translation>
    </message>
    <message>
        <source>A folder of this co&amp;mputer</source>
        <translation>此计算机的文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>此计算机的文件夹</translation>
    </message>
    <message>
        <source>B&amp;rowse...</source>
        <translation>浏览(&amp;R)...</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 to where it was</source>
        <translation>将 %1 还原到原位置</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <comment>what, where</comment>
        <translation>将 %1 还原到 %2</translation>
    </message>
    <message>
        <source>%1 (replacing)</source>
        <comment>title of a restore</comment>
        <translation>%1（替换）</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>刷新间隔(&amp;R)</translation>
    </message>
    <message>
        <source>Minutes between two refreshes</source>
        <translation>两次刷新之间的分钟数</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>仅手动刷新</translation>
    </message>
    <message>
        <source>Closing the window leaves Penumbra in the &amp;tray</source>
        <translation>关闭窗口后，Penumbra 保留在系统托盘中(&amp;T)</translation>
    </message>
    <message>
        <source>The size of everything follows the desktop&apos;s scale. To change it for Penumbra alone, start it with the environment variable QT_SCALE_FACTOR, for example 1.5.</source>
        <translation>所有内容的大小均遵循桌面的缩放比例。若要仅为 Penumbra 更改，使用环境变量 QT_SCALE_FACTOR 启动它，例如 1.5。</translation>
    </message>
</context>
<context>
    <name>ShadowCreateCommand</name>
    <message>
        <source>Make a shadow copy set of shares on one or several servers; deleted at the end unless --keep is given.</source>
        <translation>在一台或多台服务器上创建共享的卷影副本集；除非指定 --keep，否则结束时将其删除。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>done; crash-consistent: the machines were not prepared</source>
        <translation>已完成；崩溃一致：虚拟机未经准备</translation>
    </message>
    <message>
        <source>Something is left on a server. Run `penumbractl recover` when the server can be reached.</source>
        <translation>服务器上有残留。服务器可访问后，运行 `penumbractl recover`。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing had been made on the servers.</source>
        <translation>已取消。服务器上未创建任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. These sets were removed from the servers: %1.</source>
        <translation>已取消。已从服务器删除以下副本集：%1。</translation>
    </message>
    <message>
        <source>Nothing is left on the servers.</source>
        <translation>服务器上没有残留。</translation>
    </message>
    <message>
        <source>backup, file-share-backup (default), nas-rollback or app-rollback.</source>
        <translation>backup、file-share-backup（默认）、nas-rollback 或 app-rollback。</translation>
    </message>
    <message>
        <source>Ask for copies that can be written until they are completed.</source>
        <translation>请求在完成之前可写入的副本。</translation>
    </message>
    <message>
        <source>Ask for copies that are read-only from the start.</source>
        <translation>请求从一开始就只读的副本。</translation>
    </message>
    <message>
        <source>Keep the set, in a persistent context, until it is deleted with `shadow delete`.</source>
        <translation>使用持久上下文保留副本集，直到使用 `shadow delete` 将其删除。</translation>
    </message>
    <message>
        <source>How long to wait for other jobs and clients (600).</source>
        <translation>等待其他作业和客户端的时间 (600)。</translation>
    </message>
    <message>
        <source>Cancelling: an unfinished set is aborted, a finished one is deleted. After an abort Windows servers refuse new sets for 30 minutes.</source>
        <translation>正在取消：未完成的副本集将中止，已完成的将删除。中止后，Windows 服务器会在 30 分钟内拒绝新的副本集。</translation>
    </message>
    <message>
        <source>a shadow copy set is being made</source>
        <translation>正在创建卷影副本集</translation>
    </message>
</context>
<context>
    <name>ShadowEndCommand</name>
    <message>
        <source>Complete an exposed set: its copies become read-only and stay.</source>
        <translation>完成已公开的副本集：其副本变为只读并保留。</translation>
    </message>
    <message>
        <source>Abort an unfinished set and make sure that nothing of it stays.</source>
        <translation>中止未完成的副本集，并确保没有残留。</translation>
    </message>
    <message>
        <source>Delete a set&apos;s copies from the server.</source>
        <translation>从服务器删除副本集的副本。</translation>
    </message>
    <message>
        <source>Set %1 is complete; its copies are kept until you delete them.</source>
        <translation>副本集 %1 已完成；其副本将一直保留，直到将其删除。</translation>
    </message>
    <message>
        <source>Set %1 is gone from %2.</source>
        <translation>副本集 %1 已不在 %2 上。</translation>
    </message>
</context>
<context>
    <name>ShadowHowStep</name>
    <message>
        <source>They are made, looked into and removed: a test that shadow copies can be made. Nothing stays on the servers.</source>
        <translation>副本会被创建、检查并删除：用于测试能否创建卷影副本。服务器上不会保留任何内容。</translation>
    </message>
    <message>
        <source>They have no end date: they stay, and take up space, until somebody deletes them. Penumbra does not delete them by itself.</source>
        <translation>副本没有结束日期：它们会保留并占用空间，直到有人将其删除。Penumbra 不会自行删除它们。</translation>
    </message>
    <message>
        <source>Crash-consistent: the machines are not prepared. In the copies each disk is as if its machine&apos;s power had failed at that instant.</source>
        <translation>崩溃一致：虚拟机未经准备。在副本中，每个虚拟磁盘都如同其虚拟机在该时刻断电一样。</translation>
    </message>
    <message>
        <source>&amp;Wait for other jobs and clients</source>
        <translation>等待其他作业和客户端(&amp;W)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes to wait for other jobs and clients</source>
        <translation>等待其他作业和客户端的分钟数</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>详细信息(&amp;E)</translation>
    </message>
    <message>
        <source>Kind of copy (&amp;context)</source>
        <translation>副本类型（上下文）(&amp;C)</translation>
    </message>
    <message>
        <source>Kind of copy (context)</source>
        <translation>副本类型（上下文）</translation>
    </message>
    <message>
        <source>&amp;Automatic recovery</source>
        <translation>自动恢复(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic recovery</source>
        <translation>自动恢复</translation>
    </message>
    <message>
        <source>&amp;Keep the copies, to restore from</source>
        <translation>保留副本，以便从中还原(&amp;K)</translation>
    </message>
    <message>
        <source>Only &amp;test: delete the copies at the end</source>
        <translation>仅测试：结束时删除副本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ShadowListCommand</name>
    <message>
        <source>List the shadow copy sets this computer&apos;s journal knows; with --server, the copies a server exposes.</source>
        <translation>列出此计算机的日志记录中的卷影副本集；使用 --server 时，还列出服务器公开的副本。</translation>
    </message>
    <message>
        <source> (its job is running)</source>
        <translation> (其作业正在运行)</translation>
    </message>
    <message>
        <source> (left by a job that ended early: run `penumbractl recover`)</source>
        <translation> (由提前结束的作业留下：运行 `penumbractl recover`)</translation>
    </message>
    <message>
        <source>Also ask this server which copies it exposes.</source>
        <translation>还询问此服务器公开了哪些副本。</translation>
    </message>
    <message>
        <source>This computer&apos;s journal knows no shadow copy set. `penumbractl shadow create` makes one.</source>
        <translation>此计算机的日志记录中没有卷影副本集。使用 `penumbractl shadow create` 创建。</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>此处创建</translation>
    </message>
    <message>
        <source>not made here; another product may be using it</source>
        <translation>非此处创建；可能有其他产品正在使用</translation>
    </message>
</context>
<context>
    <name>ShadowShowCommand</name>
    <message>
        <source>Show one set and the steps of its job.</source>
        <translation>显示一个副本集及其作业的步骤。</translation>
    </message>
</context>
<context>
    <name>ShadowWords</name>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Kerberos 票证的帐户</translation>
    </message>
    <message>
        <source>%1, SVM %2</source>
        <comment>system</comment>
        <translation>%1，SVM %2</translation>
    </message>
    <message>
        <source>On %1 (%2), signed in as %3: %4.</source>
        <comment>server, system, account, shares</comment>
        <translation>在 %1 (%2) 上，登录身份为 %3：%4。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 Machines there: %Ln.</source>
        <comment>sentence before</comment>
        <translation>
            <numerusform>%1其中的虚拟机：%Ln 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow copies of %1</source>
        <translation>%1 的卷影副本</translation>
    </message>
    <message numerus="yes">
        <source>A shadow copy set is made: a copy of the volume of each of %Ln share(s), all at one instant.</source>
        <translation>
            <numerusform>将创建一个卷影副本集：在同一时刻创建 %Ln 个共享各自所在卷的副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shadow copy set is made on each of %Ln servers. All are prepared before any is made, so that their instants lie close together.</source>
        <translation>
            <numerusform>将在 %Ln 台服务器上各创建一个卷影副本集。全部准备好之后才开始创建，使各副本集的时刻彼此接近。</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash-consistent: the machines are not prepared. In the copies each disk is as if its machine&apos;s power had failed at that instant.</source>
        <translation>崩溃一致：虚拟机未经准备。在副本中，每个虚拟磁盘都如同其虚拟机在该时刻断电一样。</translation>
    </message>
    <message>
        <source>The copies are kept until somebody deletes them. They have no end date: Penumbra does not delete them by itself.</source>
        <translation>副本会保留，直到有人将其删除。副本没有结束日期：Penumbra 不会自行删除它们。</translation>
    </message>
    <message>
        <source>At the end the copies are looked into and deleted; nothing stays on the servers.</source>
        <translation>最后会检查并删除副本；服务器上不会保留任何内容。</translation>
    </message>
    <message>
        <source>Some findings say that no shadow copy can be made, or none that can be used. It is tried all the same.</source>
        <translation>某些问题表明无法创建卷影副本，或创建的卷影副本无法使用。仍会尝试创建。</translation>
    </message>
    <message numerus="yes">
        <source>If another job or client works on a server, the job waits for it up to %Ln minute(s). This computer does not go to sleep meanwhile.</source>
        <translation>
            <numerusform>如果另一个作业或客户端正在使用服务器，作业最多等待 %Ln 分钟。在此期间，此计算机不会进入睡眠状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareCheckCommand</name>
    <message>
        <source>%1: no. %2</source>
        <translation>%1：否。%2</translation>
    </message>
    <message>
        <source>%1: can be shadow copied (FSRVP version %2; connection signed, %3; %4)</source>
        <translation>%1：可以创建卷影副本（FSRVP 版本 %2；连接已签名，%3；%4）</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>whether it has shadow copies is unknown: the server does not say</source>
        <translation>不知道是否有卷影副本：服务器未说明</translation>
    </message>
    <message>
        <source>it has shadow copies</source>
        <translation>有卷影副本</translation>
    </message>
    <message>
        <source>it has no shadow copies</source>
        <translation>没有卷影副本</translation>
    </message>
    <message>
        <source>Check whether shares can be shadow copied: reachability, sign-in, rights, FSRVP version, support.</source>
        <translation>检查能否为共享创建卷影副本：可访问性、登录、权限、FSRVP 版本、支持情况。</translation>
    </message>
</context>
<context>
    <name>ShareListCommand</name>
    <message>
        <source>shadow copy</source>
        <translation>卷影副本</translation>
    </message>
    <message>
        <source>List a file server&apos;s shares and the copies exposed on it.</source>
        <translation>列出文件服务器的共享以及其上公开的副本。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keychain</source>
        <translation>保存在桌面的密钥链中(&amp;K)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Backups of Hyper-V machines on SMB shares, with Remote VSS</source>
        <translation>使用 Remote VSS 备份 SMB 共享上的 Hyper-V 虚拟机</translation>
    </message>
    <message>
        <source>Penumbra shows where machines lie, checks whether they can be backed up, makes shadow copies, and brings machines back. It changes nothing on a server until you allow it.</source>
        <translation>Penumbra 显示虚拟机的位置，检查其能否备份，创建卷影副本，并还原虚拟机。在允许之前，它不会更改服务器上的任何内容。</translation>
    </message>
</context>
<context>
    <name>SurveyRemarks</name>
    <message>
        <source>%1: %2 entries seen</source>
        <translation>%1：已检查 %2 个条目</translation>
    </message>
    <message>
        <source>%1: %2 of %3 disks and configurations read</source>
        <translation>%1：已读取 %2 个虚拟磁盘和配置，共 %3 个</translation>
    </message>
</context>
<context>
    <name>SystemAddCommand</name>
    <message>
        <source>SMB: %1</source>
        <translation>SMB：%1</translation>
    </message>
    <message>
        <source>Known as %1, read-only: Penumbra will change nothing there until you allow it with penumbractl system set %1 --allow-changes.</source>
        <translation>已添加为 %1，只读：在使用 penumbractl system set %1 --allow-changes 允许之前，Penumbra 不会更改其上的任何内容。</translation>
    </message>
    <message>
        <source>Make a storage system known, read-only.</source>
        <translation>添加存储系统（只读）。</translation>
    </message>
</context>
<context>
    <name>SystemListCommand</name>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>No storage system is known; make one known with penumbractl system add HOST.</source>
        <translation>没有已知的存储系统；使用 penumbractl system add HOST 添加。</translation>
    </message>
    <message>
        <source>List the known storage systems.</source>
        <translation>列出已知的存储系统。</translation>
    </message>
</context>
<context>
    <name>SystemRefreshCommand</name>
    <message>
        <source>%1, since %2:</source>
        <translation>%1，自 %2 以来：</translation>
    </message>
    <message>
        <source>%1, seen for the first time:</source>
        <translation>%1，首次检查：</translation>
    </message>
    <message>
        <source>  nothing changed</source>
        <translation>  没有变化</translation>
    </message>
    <message>
        <source>Query storage systems and say what changed since the last time.</source>
        <translation>查询存储系统，并说明自上次以来的变化。</translation>
    </message>
</context>
<context>
    <name>SystemRemoveCommand</name>
    <message>
        <source>%1 is forgotten; a password in the keychain stays there (penumbractl password forget).</source>
        <translation>已忘记 %1；密钥链中的密码会保留 (penumbractl password forget)。</translation>
    </message>
    <message>
        <source>Forget a storage system.</source>
        <translation>忘记存储系统。</translation>
    </message>
</context>
<context>
    <name>SystemSetCommand</name>
    <message>
        <source>The keychain has to hold the password of %1 for %2: penumbractl password store %3 --user &apos;%1&apos;</source>
        <translation>密钥链中必须有 %1 在 %2 上的密码：penumbractl password store %3 --user &apos;%1&apos;</translation>
    </message>
    <message>
        <source>That of %1 for %2 stays there: penumbractl password forget %3 --user &apos;%1&apos;</source>
        <translation>%1 在 %2 上的密码保留在密钥链中：penumbractl password forget %3 --user &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is read-only: Penumbra changes nothing there.</source>
        <translation>%1 是只读的：Penumbra 不会更改其上的任何内容。</translation>
    </message>
    <message>
        <source>Penumbra may change things on %1.</source>
        <translation>Penumbra 可以在 %1 上进行更改。</translation>
    </message>
    <message>
        <source>Change what is known of a storage system, or allow changes there.</source>
        <translation>更改存储系统的已知信息，或允许在其上进行更改。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>%1: no share is seen there.</source>
        <translation>%1：在该处没有看到共享。</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text, json, csv, html or pdf.</source>
        <translation>text、json、csv、html 或 pdf。</translation>
    </message>
    <message>
        <source>Write the report into this file.</source>
        <translation>将报告写入此文件。</translation>
    </message>
    <message>
        <source>Exit with 1 when there are findings of this severity or a higher one: blocks, data-missing, risk or advice. Accepted findings do not count.</source>
        <translation>存在此严重性或更高严重性的问题时以代码 1 退出：blocks、data-missing、risk 或 advice。已接受的问题不计入。</translation>
    </message>
    <message>
        <source>%1: not known of %2. </source>
        <translation>%1：没有 %2 的信息。 </translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告位于 %1。</translation>
    </message>
    <message>
        <source>check whether what lies on shares can be backed up</source>
        <translation>检查共享上的内容能否备份</translation>
    </message>
</context>
<context>
    <name>VmListCommand</name>
    <message>
        <source>There is no machine: no file on these shares is a configuration of one.</source>
        <translation>没有虚拟机：这些共享上没有任何文件是虚拟机的配置。</translation>
    </message>
    <message>
        <source>list the machines on shares</source>
        <translation>列出共享上的虚拟机</translation>
    </message>
</context>
<context>
    <name>VmShowCommand</name>
    <message>
        <source>%1 machines are called %2. A GUID names one of them.</source>
        <translation>有 %1 台虚拟机名为 %2。使用 GUID 可指定其中一台。</translation>
    </message>
    <message>
        <source>Machine %1 has %2 configurations: one is a copy.</source>
        <translation>虚拟机 %1 有 %2 个配置：其中一个是副本。</translation>
    </message>
    <message>
        <source>show a machine, by GUID or name, and every file of its</source>
        <translation>按 GUID 或名称显示虚拟机及其每个文件</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The console of Penumbra: share-based backups with Remote VSS.</source>
        <translation>Penumbra 控制台：使用 Remote VSS 进行基于共享的备份。</translation>
    </message>
    <message>
        <source>Open a running reference server.</source>
        <translation>打开正在运行的参考服务器。</translation>
    </message>
    <message>
        <source>The reference server&apos;s folder, for --lab.</source>
        <translation>参考服务器的文件夹，用于 --lab。</translation>
    </message>
</context>
</TS>
