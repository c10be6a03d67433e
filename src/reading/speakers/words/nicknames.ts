/** Short forms of given names, each line one name: the short forms, then what they stand for. Own list. */
export const NICKNAMES = `
bob bobby rob robbie robby bert: robert
bill billy will willie liam: william
dick rick rich ricky richie: richard
jim jimmy jamie: james
jack johnny jon: john
joe joey: joseph
mike mick mickey: michael
tom tommy: thomas
tim timmy: timothy
dan danny: daniel
dave davey: david
ed eddie ted ned: edward edwin edmund
ted teddy theo: theodore
tony: anthony antonio
andy drew: andrew
al: albert alan allen alfred alexander alvin
alex sasha: alexander alexandra alexandre
ben benny benji: benjamin
bernie: bernard
chris: christopher christian christine christina
chuck charlie charley: charles
don donnie: donald
doug: douglas
frank frankie: francis franklin
fred freddie: frederick alfred
gene: eugene
geoff: geoffrey
jeff: jeffrey
greg: gregory
hank harry: henry
jerry gerry: gerald gerard jerome
jeb: john
ken kenny: kenneth
larry: lawrence laurence
len lenny leo: leonard
lou louie: louis
matt: matthew
max: maxwell maximilian
mitch: mitchell
nate nat: nathan nathaniel
nick nicky: nicholas
pat paddy: patrick patricia
pete: peter
phil: philip phillip
ray: raymond
ron ronnie: ronald
sam sammy: samuel samantha
stan: stanley
steve steven: stephen steven
stu: stuart stewart
vince: vincent
vic: victor
walt wally: walter
zach zack: zachary
abby: abigail
barb: barbara
becky: rebecca
beth betty betsy liz lizzie eliza: elizabeth
cathy kathy kate katie kay: katherine kathryn catherine kathleen
cindy: cynthia
debbie deb: deborah debra
ellie nell: eleanor ellen
jess jessie: jessica
gabe: gabriel
seb: sebastian
ollie: oliver
manny: manuel emmanuel
steph: stephanie
val: valerie
nat: natalie
abe: abraham
hal: harold henry
mo: mohammed mohamed muhammad
jackie: jacqueline
jen jenny jenn: jennifer
judy: judith
maggie meg peggy: margaret
mandy: amanda
nan: nancy
pam: pamela
patty trish: patricia
sandy: sandra
sue susie: susan
terri terry: theresa terence teresa
tina: christina
vicky vicki: victoria
pepe: jose
paco pancho: francisco
`;
