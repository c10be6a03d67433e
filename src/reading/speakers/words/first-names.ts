/** Common given names, enough to tell that "Ana Lima" is a person and "Lima Steel" may not be. Own list, lower case. */
export const FIRST_NAMES = `
aaron abby abdul abdullah abigail adam adrian ahmed aisha alan albert alberto alejandro alex alexander alexandra alexis alfred ali alice alicia
alison allen amanda amber amir amy ana anders andre andrea andreas andrew andy angela angelo anita ann anna anne annie anthony antonio
ariel arnold arthur ashley audrey barack barbara barney barry beatrice ben benjamin bernard bernie beth betsy betty beverly bill billy bob
bobby brad bradley brandon brenda brent brett brian bruce bryan caitlin calvin cameron carl carla carlos carly carmen carol caroline
carolyn catherine cathy cecilia chad charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher chuck
claire clara clarence claudia clayton clifford colin connie corey cory craig crystal curtis cynthia daisy dan dana daniel daniela danny
darren dave david dawn dean debbie deborah debra denis denise dennis derek diana diane diego dmitri don donald donna doris dorothy doug
douglas dwight earl ed eddie edgar eduardo edward edwin eileen elaine eleanor elena elijah elizabeth ellen ellie emily emma emmanuel eric
erica erik erin ernest esther ethan eugene eva evan evelyn fatima felipe felix fernando frances francis francisco francois frank franklin fred
frederick gabriel gail gary gavin gene george gerald gerard gina giovanni glen glenn gloria gordon grace graham grant greg gregory guillermo
gwen hannah hans harold harriet harry harvey hassan heather hector heidi helen helena henry herbert hillary holly howard hugh hugo ian ibrahim
igor ines irene iris isaac isabel isabella ivan ivana jack jackie jacob jacqueline jaime jake jamal james jamie jan jane janet janice jared jason
javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johanna john johnny
jon jonathan jordan jorge jose joseph josh joshua joyce juan juana judith judy julia julian julie juliet justin kamala karen karl kate katherine
kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin khalid kim kimberly kirsten klaus kristen kristin kurt kyle larry laura lauren
laurence lawrence leah lee leo leon leonard leslie liam lila lillian linda lindsay lindsey lisa liz lois lopez loretta lori louis louise lucas lucia
lucy luis luke lydia lynn madeleine marc marcia marco marcos marcus margaret maria marie marina mario marion marjorie mark marlene marsha
martha martin martina mary mateo matt matthew maureen maurice max maya megan mehmet melania melanie melissa mercedes michael michel michele
michelle miguel mike mitch mitt mohamed mohammad mohammed molly monica muhammad nadia nancy naomi natalie natasha nathan nathaniel neal neil
nelson newt nicholas nick nicolas nicole nigel nikki nina nora norma norman olga olive oliver olivia omar oscar owen pablo pamela pat
patricia patrick paul paula pauline pedro peggy penny pete peter phil philip philippe phillip phyllis pierre priya rachel rafael raj ralph
ramon rand randall randy raul ravi ray raymond rebecca reince renee ricardo richard rick rita rob robert roberta roberto robin rod rodney rodrigo
roger roland ron ronald rosa rosalind rose rosemary roy ruby rudolph rudy rush russ russell ruth ryan sally sam samantha samuel sandra sanjay
sara sarah scott sean sebastian sergei sergio seth shane shannon sharon shaun sheila shelley sherrod sherry shirley sidney simon sofia
sonia sophia sophie stacy stan stanley stefan stella stephanie stephen steve steven stuart sue susan susanna suzanne sylvia tamara tammy tania
tanya tara ted terence teresa terri terry thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor
trey tyler ursula valerie vanessa vera vernon veronica victor victoria vincent viola virginia vivian vladimir wade wallace walter wanda warren
wayne wendy wesley wilbur will willard william willie wilma winston xavier yolanda yuri yusuf yvonne zachary zoe
jeb tucker kellyanne ivanka hakeem elise sheldon reed lincoln bret rudolf brooke corinne jocelyn kirk clay heath hank gus ike moe sid ned
aisha amina amir ayesha babak bashar chidi chinua chloé djamila emre fatou farah fethi ferdinand giorgio giuseppe hamid hamza haruki hiroshi
hussein ibrahima imran ismail jair jamila javad joão joaquin joseph josé juma kenji khadija kofi kwame lars laszlo leila li-wei luca luiz
mahmoud malala mamadou marek marine mehdi ming mohammad moussa mustafa nadine narendra nasser ngozi nguyen nils nuno ollie ousmane paolo
parisa piotr rahul rania rashid raúl recep reza rohit sadiq salma samir sanna satoshi shinzo sinead siobhan sven tariq tayyip thabo tomas
tomoko ulrich vikram vijay volodymyr wei wolfgang yasmin yoko youssef yuki zainab zsolt
`;
